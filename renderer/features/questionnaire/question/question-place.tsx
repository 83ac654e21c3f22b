import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../src/content/types.ts';
import type { AssessmentView } from '../../../../src/contract/records.ts';
import { findQuestion } from '../model/find-question.ts';
import type { QuestionState } from '../model/question-state.ts';
import { StateMark } from './state-mark.tsx';

interface QuestionPlaceProps {
  readonly question: Question;
  readonly view: AssessmentView;
  readonly state: QuestionState;
}

/** Where this question stands: "3 of 10" in a quick session, its place in the section in a full one; and its state. */
export function QuestionPlace({ question, view, state }: QuestionPlaceProps) {
  const { t } = useTranslation();
  const quick = view.assessment.mode === 'quick';
  const peers = quick ? view.path : view.path.filter((id) => findQuestion(id)?.section === question.section);
  const at = peers.indexOf(question.id);
  const hidden = view.visibility[question.id] === 'hidden';
  const beside = hidden ? 'questionnaire:notAskedPlace' : 'questionnaire:besidePath';
  const place = { at: at + 1, total: peers.length };
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <Text size="sm" c="dimmed">
        <Text component="span" size="sm" fw={650} c="var(--mantine-color-text)" data-testid="question-place">
          {at < 0 ? t(beside) : t('questionnaire:place', place)}
        </Text>
        {t('questionnaire:placeIn', { section: t(`questions:sections.${question.section}`), id: question.id })}
      </Text>
      {!hidden && (
        <Group gap={6} wrap="nowrap" data-testid="question-state" data-state={state}>
          <StateMark state={state} />
          <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
            {t(`questionnaire:state.${state}`)}
          </Text>
        </Group>
      )}
    </Group>
  );
}
