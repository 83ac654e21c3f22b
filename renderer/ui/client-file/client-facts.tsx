import { useTranslation } from 'react-i18next';
import type { ClientCounts } from '../../../src/contract/client-records.ts';
import { useFormats } from '../format.ts';
import classes from './client-file.module.css';

const shown = ['assessments', 'answers', 'notes', 'evidence', 'systems', 'trainingRuns', 'workshops'] as const;

/** What a client file holds, counted. */
export function ClientFacts({ counts }: { readonly counts: ClientCounts }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <dl className={classes.facts}>
      {shown.map((key) => (
        <div key={key} data-count={key}>
          <dt>{t(`clients:counts.${key}`)}</dt>
          <dd>{formats.number(counts[key], 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
