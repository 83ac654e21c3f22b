import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../../../src/content/types.ts';
import type { AssessmentView } from '../../../../src/contract/records.ts';
import { useFormats } from '../../../ui/format.ts';
import { QuestionLink } from '../navigation/question-link.tsx';
import classes from './side.module.css';

const shown = 3;

interface AskNextProps {
  readonly askNext: AssessmentView['result']['askNext'];
  readonly current: QuestionId;
}

/** The open questions whose answers would narrow the range most. */
export function AskNext({ askNext, current }: AskNextProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const best = askNext.filter(({ question }) => question !== current).slice(0, shown);
  if (best.length === 0) return null;
  return (
    <section aria-labelledby="ask-next">
      <Text id="ask-next" component="h2" size="sm" fw={600}>
        {t('questionnaire:askNext.title')}
      </Text>
      <Stack component="ol" gap={8} mt={6} className={classes.list}>
        {best.map(({ question, narrows }) => (
          <li key={question}>
            <Text size="sm" lh={1.45}>
              <QuestionLink id={question}>{t(`questions:${question}.text`)}</QuestionLink>
            </Text>
            <Text size="xs" c="dimmed">
              {t('questionnaire:askNext.narrows', { points: formats.number(narrows, 1) })}
            </Text>
          </li>
        ))}
      </Stack>
    </section>
  );
}
