import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../src/content/types.ts';
import { ReferenceList } from '../../../ui/reference-list.tsx';
import classes from './details.module.css';

/** Which frameworks and laws ask the same, as of which day, and how far that was checked. */
export function QuestionReferences({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  if (question.refs.length === 0) return null;
  return (
    <details className={classes.details}>
      <summary>{t('questionnaire:references', { total: question.refs.length })}</summary>
      <div className={classes.list}>
        <ReferenceList references={question.refs} />
      </div>
    </details>
  );
}
