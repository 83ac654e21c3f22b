import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presentLanguage } from '../../page/start-words.ts';
import type { Failure } from '../room/client.ts';
import type { Profile } from '../room/room.ts';
import { useRoom } from '../room/use-room.ts';
import { FailureNote } from './failure-note.tsx';
import { NameField } from './name-field.tsx';
import { RoleChoice } from './role-choice.tsx';

interface MyDetailsProps {
  readonly me: Profile;
  readonly anonymous: boolean;
  readonly onDone: () => void;
}

/** Name and role, to put right; and the way out for whoever is not the one who joined. */
export function MyDetails({ me, anonymous, onDone }: MyDetailsProps): ReactNode {
  const { t } = useTranslation('participant');
  const room = useRoom();
  const [name, setName] = useState(me.name ?? '');
  const [role, setRole] = useState(me.role);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    room.change({ name: name.trim() || null, role, language: presentLanguage() }).then(onDone, setFailure);
  };
  return (
    <form className="stack" onSubmit={save}>
      <h1>{t('me.title')}</h1>
      {!anonymous && <NameField name={name} onChange={setName} />}
      <RoleChoice role={role} onPick={setRole} missing={false} />
      <FailureNote failure={failure} />
      <div className="row">
        <button className="primary" type="submit">
          {t('me.save')}
        </button>
        <button type="button" onClick={onDone}>
          {t('me.cancel')}
        </button>
      </div>
      <div className="stack-close">
        <p className="quiet">{t('me.leaveMeans')}</p>
        <div>
          <button type="button" onClick={() => room.leave().catch(setFailure)}>
            {t('me.leave')}
          </button>
        </div>
      </div>
    </form>
  );
}
