import { Button, Stack } from '@mantine/core';
import { IconPrinter, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../src/content/types.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { Screen } from '../../ui/screen.tsx';
import { FinishPanel } from './finish-panel.tsx';
import { useNoStrayDrops } from './hooks/use-no-stray-drops.ts';
import { useQuestionnaireControl } from './hooks/use-questionnaire-control.ts';
import { finish } from './model/walk.ts';
import { QuestionNav } from './navigation/question-nav.tsx';
import { PrintList } from './print-list.tsx';
import { AnswerEffect } from './question/answer-effect.tsx';
import { QuestionPanel } from './question/question-panel.tsx';
import { StepButtons } from './question/step-buttons.tsx';
import classes from './questionnaire-work.module.css';
import { AskNext } from './side/ask-next.tsx';
import { ExposureLine } from './side/exposure-line.tsx';
import { LivePanel } from './side/live-panel.tsx';

interface QuestionnaireWorkProps {
  readonly view: AssessmentView;
  /** Null: after the last question. */
  readonly question: Question | null;
}

/** The questionnaire at work: list, question, and what is known so far, side by side. */
export function QuestionnaireWork({ view, question }: QuestionnaireWorkProps) {
  const { t } = useTranslation();
  const search = useRef<HTMLInputElement>(null);
  const number = useRef<HTMLInputElement>(null);
  const control = useQuestionnaireControl(view, question, { search, number });
  const { questionnaire, reassessment } = control;
  useNoStrayDrops();
  const current = question?.id ?? finish;
  const title = t('questionnaire:title', { organisation: view.organisation.name, title: view.assessment.title });

  return (
    <Screen title={title} focusTitle={false} actions={<Actions assessmentId={view.assessment.id} />}>
      {control.announcements}
      <div className={`${classes.layout} no-print`}>
        <div className={classes.nav}>
          <QuestionNav {...{ questionnaire, reassessment, current }} searchRef={search} />
        </div>
        <div className={classes.live}>
          <LivePanel questionnaire={questionnaire} />
        </div>
        <div className={classes.main}>
          {question ? (
            <QuestionPanel
              key={question.id}
              question={question}
              questionnaire={questionnaire}
              reassessment={reassessment}
              asking={control.asking}
              onAsking={control.setAsking}
              onAnswer={control.answer}
              onConfirm={control.confirm}
              onNext={control.next}
              numberRef={number}
              footer={
                <StepButtons onPrevious={control.previous} onNext={control.next}>
                  <AnswerEffect effect={questionnaire.effects[question.id]} />
                </StepButtons>
              }
            />
          ) : (
            <FinishPanel
              questionnaire={questionnaire}
              reassessment={reassessment}
              onPrevious={control.previous ?? control.next}
              onContinueInFull={control.continueInFull}
            />
          )}
        </div>
        <Stack className={classes.more} gap="lg">
          <AskNext askNext={view.result.askNext} current={current} />
          <ExposureLine exposure={view.result.exposure} />
        </Stack>
      </div>
      <PrintList questionnaire={questionnaire} section={question?.section ?? null} />
    </Screen>
  );
}

function Actions({ assessmentId }: { readonly assessmentId: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden="true" />}
        onClick={() => window.print()}
      >
        {t('questionnaire:print.button')}
      </Button>
      <Button
        component={Link}
        to={assessmentPaths.assessors(assessmentId)}
        variant="default"
        leftSection={<IconUsers size={18} aria-hidden="true" />}
      >
        {t('assessors:link')}
      </Button>
      <Button component={Link} to={assessmentPaths.results(assessmentId)} variant="default">
        {t('questionnaire:toResults')}
      </Button>
    </>
  );
}
