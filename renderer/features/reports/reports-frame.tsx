import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { AssessmentNav } from '../../ui/assessment-nav.tsx';
import { Screen } from '../../ui/screen.tsx';

interface ReportsFrameProps {
  readonly view: AssessmentView;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Heading and way of the reports screen, the same whatever there is to hand over. */
export function ReportsFrame({ view, actions, children }: ReportsFrameProps) {
  const { t } = useTranslation();
  const { organisation, assessment } = view;
  return (
    <Screen
      title={t('deliverables:title', { organisation: organisation.name })}
      lead={t('deliverables:lead')}
      trail={[
        { label: organisation.name, to: `/organisations/${organisation.id}` },
        { label: t('deliverables:crumb') },
      ]}
      actions={actions}
    >
      <AssessmentNav assessmentId={assessment.id} />
      {children}
    </Screen>
  );
}
