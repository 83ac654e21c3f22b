import { Button, Group, Paper, Switch, Text, Title } from '@mantine/core';
import { IconWritingSign } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Baseline } from '../../../../src/contract/plan-records.ts';
import { useFormats } from '../../../ui/format.ts';
import classes from '../plan.module.css';
import { PlanDifferences } from '../plan-differences.tsx';
import type { PlanParts } from '../plan-parts.ts';
import { useSignOff } from './use-sign-off.ts';

/** What was signed off, by whom and when, whether the plan keeps to it, and what is different since. */
export function SignedOff(parts: PlanParts) {
  const { baseline } = parts.plan;
  return baseline && <Signed {...parts} baseline={baseline} />;
}

function Signed({ baseline, view, plan, changes, onOpen }: PlanParts & { readonly baseline: Baseline }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const signOff = useSignOff(view.assessment.id, changes);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="signed-off">
      <Group justify="space-between" align="flex-start">
        <Group gap="sm" align="flex-start" wrap="nowrap">
          <IconWritingSign aria-hidden="true" style={{ flexShrink: 0 }} />
          <div>
            <Title order={2} id="signed-off" size="h4" className="long-name">
              {t('plan:signOff.by', { name: baseline.signedBy, when: formats.dateTime(baseline.at) })}
            </Title>
            {baseline.note !== '' && (
              <Text size="sm" mt={4} style={{ whiteSpace: 'pre-line' }} className="long-name">
                {baseline.note}
              </Text>
            )}
          </div>
        </Group>
        <Group className="no-print">
          <Switch
            label={t('plan:signOff.keep')}
            checked={plan.keepsBaseline}
            disabled={signOff.busy}
            onChange={(event) => signOff.keep(event.currentTarget.checked)}
          />
          <Button variant="default" size="compact-sm" onClick={() => signOff.withdraw(baseline.id)}>
            {t('plan:signOff.withdraw')}
          </Button>
        </Group>
      </Group>
      <Since plan={plan} onOpen={onOpen} />
    </Paper>
  );
}

function Since({ plan, onOpen }: Pick<PlanParts, 'plan' | 'onOpen'>) {
  const { t } = useTranslation();
  if (plan.plan.status === 'infeasible') return null;
  return (
    <>
      {plan.sinceBaseline.length === 0 ? (
        <Text size="sm" mt="xs" c="dimmed">
          {t('plan:signOff.same')}
        </Text>
      ) : (
        <details className={classes.disclosure}>
          <summary>{t('plan:signOff.since', { n: plan.sinceBaseline.length })}</summary>
          <PlanDifferences differences={plan.sinceBaseline} onOpen={onOpen} />
        </details>
      )}
    </>
  );
}
