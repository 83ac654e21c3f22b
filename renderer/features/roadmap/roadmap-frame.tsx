import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { AssessmentNav } from '../../ui/assessment-nav.tsx';
import { Screen } from '../../ui/screen.tsx';

interface RoadmapFrameProps {
  readonly view: AssessmentView;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Heading and way of the roadmap screen, the same whatever there is to show. */
export function RoadmapFrame({ view, actions, children }: RoadmapFrameProps) {
  const { t } = useTranslation();
  const { organisation, assessment } = view;
  return (
    <Screen
      title={t('roadmap:title', { organisation: organisation.name })}
      lead={t('roadmap:lead')}
      trail={[{ label: organisation.name, to: `/organisations/${organisation.id}` }, { label: t('roadmap:crumb') }]}
      actions={actions}
    >
      <AssessmentNav assessmentId={assessment.id} />
      {children}
    </Screen>
  );
}
