import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoomState } from './room/use-room.ts';
import { Announcements } from './views/announcements.tsx';
import { JoinForm } from './views/join-form.tsx';
import { MyDetails } from './views/my-details.tsx';
import { Stage } from './views/stage.tsx';
import { TopBar } from './views/top-bar.tsx';

/** The whole page: joins, then follows the facilitator by itself. */
export function ParticipantPage(): ReactNode {
  const { t } = useTranslation('participant');
  const { place, view, lost, said } = useRoomState();
  const late = [...said.values()].some(({ state }) => state === 'late');
  const [details, setDetails] = useState(false);
  const title = view?.title ?? t('title');
  useEffect(() => {
    document.title = `${title} · 頓悟 Dunwu`;
  }, [title]);
  return (
    <div className="page">
      <TopBar title={title} onDetails={place === 'inside' ? () => setDetails(true) : null} />
      {lost && (
        <p className="banner note note-warn" role="status">
          {t(view ? 'link.lost' : 'link.none')}
        </p>
      )}
      {late && (
        <p className="banner note note-wrong" role="status">
          {t('saving.late')}
        </p>
      )}
      <main>
        {place === 'looking' && !lost && <p role="status">{t('loading')}</p>}
        {place === 'outside' && <JoinForm />}
        {place === 'ended' && (
          <div className="card stack-close">
            <h1>{t('ended.title')}</h1>
            <p>{t('ended.text')}</p>
          </div>
        )}
        {place === 'inside' && view && details && (
          <MyDetails me={view.me} anonymous={view.anonymous} onDone={() => setDetails(false)} />
        )}
        {place === 'inside' && view && !details && <Stage view={view} />}
      </main>
      <Announcements view={view} />
    </div>
  );
}
