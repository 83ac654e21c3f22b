import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { GlossaryText } from '../../ui/glossary-text.tsx';
import { overallScale } from '../../ui/planned-risk.ts';
import { ReferenceList } from '../../ui/reference-list.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { ActionChoices } from './action-choices.tsx';
import { ActionEffect } from './action-effect.tsx';
import { ActionFigures } from './action-figures.tsx';
import { ActionProof } from './action-proof.tsx';
import { DueField, EvidenceField, NoteField, OwnerField, StatusField } from './action-tracking.tsx';
import classes from './plan.module.css';
import { actionOf, progressOf } from './plan-model.ts';
import { Programmes } from './programmes.tsx';
import type { PlanChanges } from './use-plan-changes.ts';

interface ActionDetailsProps {
  readonly view: AssessmentView;
  readonly plan: PlanView;
  readonly changes: PlanChanges;
  /** Null: closed. */
  readonly action: string | null;
  readonly onClose: () => void;
  /** Opens another action instead. */
  readonly onOpen: (action: string) => void;
}

/** Everything about one action: what and why, what it takes and buys, how one knows it is done, and what was decided. */
export function ActionDetails({ action, onClose, ...rest }: ActionDetailsProps) {
  const { t } = useTranslation();
  return (
    <SidePanel title={action && `${action} ${t(`actions:${action}.title`)}`} onClose={onClose}>
      {action && <Details action={action} {...rest} />}
    </SidePanel>
  );
}

const words = ['what', 'why', 'evidenceOfDone', 'resource'] as const;

function Details({
  action,
  view,
  plan,
  changes,
  onOpen,
}: Omit<ActionDetailsProps, 'onClose'> & { readonly action: string }) {
  const { t } = useTranslation();
  const tracked = { action, progress: progressOf(plan, action), changes, labelled: true };
  const chosen = plan.plan.chosen.some((each) => each.action === action);
  return (
    <Stack gap="lg">
      <dl className={classes.words}>
        {words.map((part) => (
          <div key={part}>
            <dt>{t(`plan:details.${part}`)}</dt>
            <dd>
              <GlossaryText>{t(`actions:${action}.${part}`)}</GlossaryText>
            </dd>
          </div>
        ))}
      </dl>
      <Programmes action={action} />
      <section aria-label={t('plan:details.tracking')} className={classes.trackingWide}>
        <StatusField {...tracked} />
        <OwnerField {...tracked} />
        <DueField {...tracked} />
      </section>
      <NoteField {...tracked} />
      <EvidenceField {...tracked} />
      <div>
        <ActionFigures action={action} view={view} plan={plan} />
        {chosen && (
          <ActionProof
            key={action}
            action={action}
            assessmentId={view.assessment.id}
            plan={plan}
            scale={overallScale(view)}
            onOpen={onOpen}
          />
        )}
      </div>
      <ActionEffect action={action} view={view} plan={plan} />
      <ActionChoices action={action} plan={plan} changes={changes} />
      <section>
        <Title order={3} size="h5" mb="xs">
          {t('plan:details.references')}
        </Title>
        <ReferenceList references={actionOf(action).refs} />
      </section>
    </Stack>
  );
}
