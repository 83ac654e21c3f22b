import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { AssessmentNav } from '../../ui/assessment-nav.tsx';
import { Screen } from '../../ui/screen.tsx';

interface ResultsFrameProps {
  readonly view: AssessmentView;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Heading and way of the results screen, the same whatever there is to show. */
export function ResultsFrame({ view, actions, children }: ResultsFrameProps) {
  const { t } = useTranslation();
  const { organisation, assessment } = view;
  return (
    <Screen
      title={t('results:title', { organisation: organisation.name })}
      lead={t('results:lead', { assessment: assessment.title })}
      trail={[{ label: organisation.name, to: `/organisations/${organisation.id}` }, { label: t('results:crumb') }]}
      actions={actions}
    >
      <AssessmentNav assessmentId={assessment.id} />
      {children}
    </Screen>
  );
}
