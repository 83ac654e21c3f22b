import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { AssessmentNav } from '../../ui/assessment-nav.tsx';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { ReassessButton } from '../../ui/reassess/reassess-button.tsx';
import { Screen } from '../../ui/screen.tsx';

interface PlanFrameProps {
  readonly view: AssessmentView;
  /** The primary button, if there is one to press. */
  readonly primary?: ReactNode;
  readonly children: ReactNode;
}

/** Heading and way of the plan screen, the same whatever there is to show. */
export function PlanFrame({ view, primary, children }: PlanFrameProps) {
  const { t } = useTranslation();
  const { organisation, assessment } = view;
  return (
    <Screen
      title={t('plan:title', { organisation: organisation.name })}
      lead={t('plan:lead')}
      trail={[
        { label: organisation.name, to: `/organisations/${organisation.id}` },
        { label: t('plan:results'), to: assessmentPaths.results(assessment.id) },
        { label: t('plan:crumb') },
      ]}
      actions={
        <>
          <Button variant="default" onClick={() => window.print()}>
            {t('plan:print')}
          </Button>
          <Button variant="default" component={Link} to={assessmentPaths.present(assessment.id)}>
            {t('plan:present')}
          </Button>
          <ReassessButton assessmentId={assessment.id} />
          {primary}
        </>
      }
    >
      <AssessmentNav assessmentId={assessment.id} />
      {children}
    </Screen>
  );
}

/** The way to the questions, for screens that have nothing to show yet. */
export function ToQuestions({ view, children }: Omit<PlanFrameProps, 'primary'>) {
  return (
    <Button component={Link} to={assessmentPaths.questions(view.assessment.id)}>
      {children}
    </Button>
  );
}
