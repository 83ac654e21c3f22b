import { type ChangeEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LoadFailure, readAnswersFile } from '../model/answers-file.ts';
import type { Draft } from '../model/draft.ts';
import type { Questionnaire } from '../model/read-questionnaire.ts';

interface LoadFileProps {
  readonly questionnaire: Questionnaire;
  readonly draft: Draft;
  readonly change: (step: (draft: Draft) => Draft) => void;
}

/** Goes on from a file that was saved earlier, on this machine or another; can be taken back. */
export function LoadFile({ questionnaire, draft, change }: LoadFileProps): ReactNode {
  const { t } = useTranslation('assessors');
  const [failure, setFailure] = useState<LoadFailure | null>(null);
  const [loaded, setLoaded] = useState<{ before: Draft; answers: number; file: string } | null>(null);
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const file = input.files?.[0];
    if (!file) return;
    const read = await readAnswersFile(questionnaire, file);
    // So that the same file can be chosen again.
    input.value = '';
    setFailure(typeof read === 'string' ? read : null);
    if (typeof read === 'string') return setLoaded(null);
    setLoaded({ before: draft, answers: read.answers, file: file.name });
    change(() => read.draft);
  };
  const undo = () => {
    if (loaded) change(() => loaded.before);
    setLoaded(null);
  };
  return (
    <div className="stack-close">
      <label className="button load">
        {t('page.load')}
        <input type="file" className="unseen" accept=".json,application/json" onChange={(event) => void load(event)} />
      </label>
      <div role="status">
        {loaded && (
          <p className="note row">
            {t('page.loaded', { answers: loaded.answers, file: loaded.file })}
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
