import { type ChangeEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LoadFailure, readAnswersFile } from '../model/answers-file.ts';
import { type Draft, newDraft } from '../model/draft.ts';
import type { Questionnaire } from '../model/read-questionnaire.ts';

interface LoadFileProps {
  readonly questionnaire: Questionnaire;
  readonly draft: Draft;
  readonly change: (step: (draft: Draft) => Draft) => void;
}

/** Goes on from a file that was saved earlier, or starts empty for the next person at this computer; can be taken back. */
export function LoadFile({ questionnaire, draft, change }: LoadFileProps): ReactNode {
  const { t } = useTranslation('assessors');
  const [failure, setFailure] = useState<LoadFailure | null>(null);
  const [done, setDone] = useState<{ before: Draft; words: string } | null>(null);
  const replace = (next: Draft, words: string) => {
    setFailure(null);
    setDone({ before: draft, words });
    change(() => next);
  };
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const file = input.files?.[0];
    if (!file) return;
    const read = await readAnswersFile(questionnaire, file);
    // So that the same file can be chosen again.
    input.value = '';
    setFailure(typeof read === 'string' ? read : null);
    if (typeof read === 'string') return setDone(null);
    replace(read.draft, t('page.loaded', { answers: read.answers, file: file.name }));
  };
  const undo = () => {
    if (done) change(() => done.before);
    setDone(null);
  };
  return (
    <div className="stack-close">
      <div className="row">
        <label className="button load">
          {t('page.load')}
          <input
            type="file"
            className="unseen"
            accept=".json,application/json"
            onChange={(event) => void load(event)}
          />
        </label>
        {(draft.name !== '' || Object.keys(draft.answers).length > 0) && (
          <button type="button" className="plain" onClick={() => replace(newDraft(), t('page.freshDone'))}>
            {t('page.fresh')}
          </button>
        )}
      </div>
      <div role="status">
        {done && (
          <p className="note row">
            {done.words}
            <button type="button" onClick={undo}>
              {t('page.undo')}
            </button>
          </p>
        )}
        {failure && <p className="note note-wrong">{t(`page.loadFailed.${failure}`)}</p>}
      </div>
    </div>
  );
}
