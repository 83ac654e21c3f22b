import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presentLanguage } from '../../page/start-words.ts';
import type { Failure } from '../room/client.ts';
import type { Profile } from '../room/room.ts';
import { useRoom, useRoomState } from '../room/use-room.ts';
import { FailureNote } from './failure-note.tsx';
import { codeInAddress, joinCodeLength, tidyJoinCode } from './join-code.ts';
import { NameField } from './name-field.tsx';
import { RoleChoice } from './role-choice.tsx';

/** The way in: code, name or none, role. */
export function JoinForm(): ReactNode {
  const { t } = useTranslation('participant');
  const room = useRoom();
  const { why } = useRoomState();
  const [code, setCode] = useState(() => codeInAddress(window.location.hash));
  const [name, setName] = useState('');
  const [role, setRole] = useState<Profile['role'] | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const read = () => setCode(codeInAddress(window.location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const codeMissing = tried && code.length < joinCodeLength;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (code.length < joinCodeLength) return document.getElementById('code')?.focus();
    if (!role) return document.querySelector<HTMLInputElement>('input[name="role"]')?.focus();
    setBusy(true);
    setFailure(null);
    room
      .join({ code, name: name.trim() || null, role, language: presentLanguage() })
      .catch(setFailure)
      .finally(() => setBusy(false));
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <h1>{t('join.title')}</h1>
      {why === 'NOT_JOINED' && <p className="note note-warn">{t('errors.NOT_JOINED')}</p>}
      {why === 'left' && <p className="note">{t('left')}</p>}
      <p>{t('join.lead')}</p>
      <div className="field code">
        <label htmlFor="code">{t('join.code')}</label>
        <input
          id="code"
          type="text"
          value={code}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={codeMissing}
          aria-describedby="code-hint"
          onChange={(event) => setCode(tidyJoinCode(event.target.value))}
        />
        <p className={codeMissing ? 'wrong' : 'quiet'} id="code-hint">
          {t(codeMissing ? 'join.codeMissing' : 'join.codeHint')}
        </p>
      </div>
      <NameField name={name} onChange={setName} />
      <RoleChoice role={role} onPick={setRole} missing={tried && !role} />
      <p className="quiet">{t('join.privacy')}</p>
      <FailureNote failure={failure} />
      <button className="primary" type="submit" disabled={busy}>
        {t(busy ? 'join.joining' : 'join.submit')}
      </button>
    </form>
  );
}
