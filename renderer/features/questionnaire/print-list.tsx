import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { content } from '../../../src/content/content.ts';
import type { QuestionId, SectionId } from '../../../src/content/types.ts';
import { useFormats } from '../../ui/format.ts';
import type { Questionnaire } from './hooks/use-questionnaire.ts';
import { answerWords } from './model/answer-words.ts';
import { findQuestion } from './model/find-question.ts';
import classes from './print-list.module.css';

interface PrintListProps {
  readonly questionnaire: Questionnaire;
  /** Null: every section. */
  readonly section: SectionId | null;
}

/** On paper: the questions of the section (or all) with their answers and notes, instead of the screen's controls. */
export function PrintList({ questionnaire, section }: PrintListProps) {
  const { t } = useTranslation();
  const sections = content.sections.filter(({ id }) => section === null || id === section);
  return (
    <div className="print-only" data-testid="print-list">
      {sections.map(({ id }) => {
        const asked = questionnaire.view.path.filter((question) => findQuestion(question)?.section === id);
        if (asked.length === 0) return null;
        return (
          <section key={id}>
            <Title order={2} size="h3" mt="md">
              {t(`questions:sections.${id}`)}
            </Title>
            {asked.map((question) => (
              <PrintedQuestion key={question} id={question} questionnaire={questionnaire} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function PrintedQuestion({ id, questionnaire }: { readonly id: QuestionId; readonly questionnaire: Questionnaire }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const question = findQuestion(id);
  if (!question) return null;
  const note = questionnaire.notes[id];
  const files = questionnaire.view.evidence.filter((file) => file.question === id);
  return (
    <div className={classes.question}>
      <Text fw={600}>{t('questionnaire:print.question', { id, text: t(`questions:${id}.text`) })}</Text>
      <Text>{answerWords(question, questionnaire.answers[id] ?? null, t, formats)}</Text>
      {note && <Text size="sm">{t('questionnaire:print.note', { note })}</Text>}
      {files.length > 0 && (
        <Text size="sm">
          {t('questionnaire:print.evidence', {
            files: files.map((file) => file.fileName).join(t('questionnaire:listComma')),
          })}
        </Text>
      )}
    </div>
  );
}
