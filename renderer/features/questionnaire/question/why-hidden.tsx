import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../src/content/types.ts';
import { decidersOf } from '../model/find-question.ts';
import { QuestionLinks } from '../navigation/question-link.tsx';

interface WhyHiddenProps {
  readonly question: Question;
  readonly visibility: 'hidden' | 'waiting';
  readonly answered: boolean;
}

/** Explains a question that is not asked (yet): which answer decides, and that nothing written here is lost. */
export function WhyHidden({ question, visibility, answered }: WhyHiddenProps) {
  const { t } = useTranslation();
  return (
    <Alert variant="outline" color="gray" p="xs">
      {t(`questionnaire:branch.${visibility}`)} <QuestionLinks ids={decidersOf(question)} />
      {visibility === 'hidden' && answered && t('questionnaire:branch.kept')}
    </Alert>
  );
}
