import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantView } from '../../../src/contract/participant-api.ts';

/** Says to screen readers what changed by itself: a new question, its end, the reveal. */
export function Announcements({ view }: { readonly view: ParticipantView | null }): ReactNode {
  const { t } = useTranslation('participant');
  const words = () => {
    if (!view) return '';
    const { focus } = view;
    if (focus.kind === 'lobby') return t('lobby.title');
    if (focus.kind === 'ended') return t('ended.title');
    if (focus.kind === 'ranking') return t(focus.result ? 'ranking.result' : 'ranking.title');
    if (focus.state === 'skipped') return t('question.skipped');
    if (focus.state === 'closed') return t('question.closed');
    if (focus.state === 'decided') return t('revealed.decision');
    if (focus.state === 'revealed') return t('revealed.title');
    return `${t('question.round', { round: focus.round })} · ${t(`questions:${focus.question}.text`)}`;
  };
  return (
    <div className="unseen" role="status">
      {words()}
    </div>
  );
}
