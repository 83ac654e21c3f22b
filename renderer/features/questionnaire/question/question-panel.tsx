import { Alert, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { type ReactNode, type Ref, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../src/content/types.ts';
import type { Answer } from '../../../../src/domain/questionnaire/answer.ts';
import { GlossaryText } from '../../../ui/glossary-text.tsx';
import type { Questionnaire } from '../hooks/use-questionnaire.ts';
import type { Reassessment } from '../hooks/use-reassessment.ts';
import { questionState } from '../model/question-state.ts';
import { AnswerField } from './answer-field.tsx';
import { AskedAgainNotice } from './asked-again.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { NotApplicableForm } from './not-applicable-form.tsx';
import { NoteField } from './note-field.tsx';
import { QuestionHistory } from './question-history.tsx';
import classes from './question-panel.module.css';
import { QuestionPlace } from './question-place.tsx';
import { QuestionReferences } from './question-references.tsx';
import { SpecialAnswers } from './special-answers.tsx';
import { StateMark } from './state-mark.tsx';
import { WhyHidden } from './why-hidden.tsx';

interface QuestionPanelProps {
  readonly question: Question;
  readonly questionnaire: Questionnaire;
  /** Null for a first assessment. */
  readonly reassessment: Reassessment | null;
  /** Whether the reason for "not applicable" is being asked. */
  readonly asking: boolean;
  readonly onAsking: (asking: boolean) => void;
  readonly onAnswer: (answer: Answer | null) => void;
  /** Says the earlier answer of a reassessment again. */
  readonly onConfirm: () => void;
  readonly onNext: () => void;
  readonly numberRef: Ref<HTMLInputElement>;
  readonly footer: ReactNode;
}

/** One question with everything that helps to answer it. Mount it anew for each question (`key`). */
export function QuestionPanel(props: QuestionPanelProps) {
  const { question, questionnaire, reassessment, asking, onAsking, onAnswer, onConfirm, onNext, numberRef, footer } =
    props;
  const { view, answers, notes } = questionnaire;
  const { t } = useTranslation();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = answers[question.id];
  const state = questionState(answer);
  const visibility = view.visibility[question.id] ?? 'shown';
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <Stack gap="md">
      <Paper component="section" withBorder p="lg" aria-labelledby={headingId} className={classes.card}>
        <QuestionPlace question={question} view={view} state={state} />
        <Title
          order={2}
          id={headingId}
          ref={heading}
          tabIndex={-1}
          className={classes.text}
          data-question={question.id}
        >
          <GlossaryText>{t(`questions:${question.id}.text`)}</GlossaryText>
        </Title>
        <Text size="sm" c="dimmed">
          <strong>{t('questionnaire:why')}</strong>
          <GlossaryText>{t(`questions:${question.id}.why`)}</GlossaryText>
        </Text>
        <Roles question={question} />
        {visibility !== 'shown' && <WhyHidden question={question} visibility={visibility} answer={answer} />}
        {visibility !== 'hidden' && (
          <>
            {reassessment && view.reassessment && (
              <AskedAgainNotice {...{ question, reassessment, onConfirm }} formerId={view.reassessment.of} />
            )}
            <AnswerField {...{ question, answer, onAnswer, onNext, numberRef }} labelledBy={headingId} />
            <SpecialAnswers
              state={state}
              asking={asking}
              onUnsure={() => onAnswer({ kind: 'unsure' })}
              onNotApplicable={() => onAsking(!asking)}
              onClear={() => onAnswer(null)}
            />
            {asking ? (
              <NotApplicableForm
                reason={answer?.kind === 'notApplicable' ? answer.reason : ''}
                onSave={(reason) => onAnswer({ kind: 'notApplicable', reason })}
                onCancel={() => onAsking(false)}
              />
            ) : (
              <StateNotice answer={answer} />
            )}
          </>
        )}
        {footer}
      </Paper>
      <Paper withBorder p="lg">
        <Stack gap="md">
          <NoteField
            note={notes[question.id] ?? ''}
            onChange={(note) => questionnaire.setNote(question.id, note)}
            onLeave={questionnaire.flush}
          />
          <EvidencePanel assessmentId={view.assessment.id} question={question.id} evidence={view.evidence} />
          <QuestionReferences question={question} />
          <QuestionHistory assessmentId={view.assessment.id} question={question} />
        </Stack>
      </Paper>
    </Stack>
  );
}

function Roles({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  return (
    <Group gap={6} mb={4}>
      <IconUsers size={16} aria-hidden="true" />
      <Text size="sm" c="dimmed">
        {t('questionnaire:roles')}
      </Text>
      {question.roles.map((role) => (
        <Badge key={role} variant="default" tt="none" fw={500} size="md">
          {t(`questions:roles.${role}`)}
        </Badge>
      ))}
    </Group>
  );
}

/** Says what an answer without a value means for the result. */
function StateNotice({ answer }: { readonly answer: Answer | undefined }) {
  const { t } = useTranslation();
  if (answer?.kind !== 'unsure' && answer?.kind !== 'notApplicable') return null;
  return (
    <Alert
      variant="outline"
      color={answer.kind === 'unsure' ? 'yellow' : 'gray'}
      icon={<StateMark state={answer.kind} />}
      p="xs"
      className={classes.notice}
      data-state={answer.kind}
      data-testid="answer-notice"
    >
      {answer.kind === 'unsure'
        ? t('questionnaire:unsureMeans')
        : t('questionnaire:notApplicableBecause', { reason: answer.reason })}
    </Alert>
  );
}
