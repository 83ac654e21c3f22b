import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VoteChoice } from '../../../src/contract/workshop-records.ts';
import { Choice } from '../../page/choice.tsx';
import { useRoom, useRoomState } from '../room/use-room.ts';
import { CommentField } from './comment-field.tsx';
import type { QuestionFocus, Timer } from './focus-types.ts';
import { QuestionHead } from './question-head.tsx';
import { StatusBar } from './status-bar.tsx';
import { useChoiceWords } from './use-choice-words.ts';

const choices: readonly VoteChoice[] = [0, 1, 2, 3, 4, 'unsure', 'notMine'];
/** Milliseconds of quiet after which a comment that is being typed is sent. */
const commentPause = 800;

/** The open question: one tap answers, and answers can be changed until it is closed. */
export function Ballot({ focus, timer }: { readonly focus: QuestionFocus; readonly timer: Timer }): ReactNode {
  const { t } = useTranslation('participant');
  const room = useRoom();
  const { said } = useRoomState();
  const words = useChoiceWords();
  const vote = said.get('vote');
  const here =
    vote?.saying.kind === 'vote' && vote.saying.question === focus.question && vote.saying.round === focus.round;
  const mine = here && vote.saying.kind === 'vote' && vote.state !== 'refused' ? vote.saying : focus.mine;
  const [comment, setComment] = useState(mine?.comment ?? '');
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = (choice: VoteChoice, words: string) => {
    clearTimeout(pause.current);
    room.say({ kind: 'vote', question: focus.question, round: focus.round, choice, comment: words.trim() });
  };
  const type = (words: string) => {
    setComment(words);
    clearTimeout(pause.current);
    if (mine) pause.current = setTimeout(() => say(mine.choice, words), commentPause);
  };
  const means = (choice: VoteChoice) => {
    if (choice === 'unsure') return t('question.unsureMeans');
    return choice === 'notMine' ? t('question.notMineMeans') : t(`questions:${focus.question}.levels.${choice}`);
  };
  return (
    <div className="stack">
      <QuestionHead focus={focus} />
      <fieldset>
        <legend className="unseen">{t('question.answers')}</legend>
        <div className="choices">
          {choices.map((choice) => (
            <Choice
              key={choice}
              name="choice"
              checked={mine?.choice === choice}
              onPick={() => say(choice, comment)}
              title={words(choice)}
              means={means(choice)}
            />
          ))}
        </div>
      </fieldset>
      <CommentField comment={comment} onChange={type} withoutChoice={!mine} />
      <p className="quiet">
        {t('question.untilClosed')} {t('question.answered', { count: focus.answered })}
      </p>
      <StatusBar said={here ? vote : undefined} saved={Boolean(focus.mine)} timer={timer} />
    </div>
  );
}
