import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../client/api.ts';
import { useFormats } from '../../ui/format.ts';
import { saveTextFile } from '../../ui/save-text-file.ts';
import { showDone } from '../../ui/show-done.ts';
import { showError } from '../../ui/show-error.tsx';
import classes from './plan.module.css';
import { averageRisk } from './plan-model.ts';
import type { PlanParts } from './plan-parts.ts';

interface ProofProps extends Pick<PlanParts, 'view' | 'plan'> {
  /** From points of total risk to the scale 0 to 100. */
  readonly scale: number;
}

/** How good the plan is and how one knows: what is made small, what cannot be undercut, and the model for those who check. */
export function Proof({ view, plan: { plan }, scale }: ProofProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const average = (objective: number) => formats.number(averageRisk(objective) * scale, 2);
  return (
    <>
      <Text size="sm" data-testid="proof" data-status={plan.status}>
        {t(`plan:proof.status.${plan.status}`, { gap: gapInWords(plan.gap, formats) })}
      </Text>
      <details className={classes.disclosure}>
        <summary>{t('plan:proof.how')}</summary>
        <Text size="sm" mb="xs" maw={820}>
          {t('plan:proof.explained')}
        </Text>
        <dl className={classes.figures}>
          <div>
            <dt>{t('plan:proof.reached')}</dt>
            <dd>{average(plan.objective)}</dd>
          </div>
          <div>
            <dt>{t('plan:proof.limit')}</dt>
            <dd>{average(plan.bound)}</dd>
          </div>
          <div>
            <dt>{t('plan:proof.gap')}</dt>
            <dd>{gapInWords(plan.gap, formats)}</dd>
          </div>
        </dl>
        <ExportModel assessmentId={view.assessment.id} />
      </details>
    </>
  );
}

function gapInWords(gap: number, formats: ReturnType<typeof useFormats>): string {
  return `${formats.number(Math.max(0, gap) * 100, gap > 0 ? 2 : 0)} %`;
}

function ExportModel({ assessmentId }: { readonly assessmentId: string }) {
  const { t } = useTranslation();
  const exporting = useMutation(
    api.plan.exportLp.mutationOptions({
      onSuccess: (file) => {
        saveTextFile(file, 'text/plain');
        showDone(t('plan:proof.exported', { file: file.fileName, sha256: file.sha256.slice(0, 12) }));
      },
      onError: showError,
    }),
  );
  return (
    <Button
      variant="default"
      size="compact-sm"
      mt="xs"
      className="no-print"
      loading={exporting.isPending}
      onClick={() => exporting.mutate({ assessmentId })}
    >
      {t('plan:proof.export')}
    </Button>
  );
}
