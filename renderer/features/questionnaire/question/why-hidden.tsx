import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../src/content/types.ts';
import type { Answer } from '../../../../src/domain/questionnaire/answer.ts';
import { useFormats } from '../../../ui/format.ts';
import { answerWords } from '../model/answer-words.ts';
import { decidersOf } from '../model/find-question.ts';
import { QuestionLinks } from '../navigation/question-link.tsx';

interface WhyHiddenProps {
  readonly question: Question;
  readonly visibility: 'hidden' | 'waiting';
  readonly answer: Answer | undefined;
}

/** Explains a question that is not asked (yet): which answer decides, and that nothing written here is lost. */
export function WhyHidden({ question, visibility, answer }: WhyHiddenProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Alert variant="outline" color="gray" p="xs" bd="1px solid var(--mantine-color-default-border)">
      {t(`questionnaire:branch.${visibility}`)} <QuestionLinks ids={decidersOf(question)} />
      {visibility === 'hidden' && answer && (
        <Text size="sm" mt={4}>
          {t('questionnaire:branch.kept', { answer: answerWords(question, answer, t, formats) })}
        </Text>
      )}
    </Alert>
  );
}
