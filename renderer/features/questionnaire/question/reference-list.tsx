import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Question, Reference } from '../../../../src/content/types.ts';
import { referencesOf } from '../model/find-question.ts';
import classes from './details.module.css';

/** Which frameworks and laws ask the same, as of which day, and how far that was checked. */
export function ReferenceList({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const references = referencesOf(question);
  if (references.length === 0) return null;
  return (
    <details className={classes.details}>
      <summary>{t('questionnaire:references.title', { total: references.length })}</summary>
      <ul className={classes.list}>
        {references.map((reference) => (
          <ReferenceItem key={reference.id} reference={reference} />
        ))}
      </ul>
    </details>
  );
}

function ReferenceItem({ reference }: { readonly reference: Reference }) {
  const { t } = useTranslation();
  return (
    <li>
      <Text size="sm">
        {t('questionnaire:references.name', {
          framework: t(`frameworks:frameworks.${reference.framework}.short`),
          place: t(`frameworks:references.${reference.id}`),
        })}
      </Text>
      <Text size="xs" c="dimmed">
        {t('questionnaire:references.asOf', {
          date: reference.asOf,
          checked: t(`questionnaire:confidence.${reference.confidence}`),
        })}
      </Text>
    </li>
  );
}
