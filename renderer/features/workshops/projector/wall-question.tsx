import { IconCircleCheck } from '@tabler/icons-react';
import type { ProjectorView, WorkshopDecision } from '../../../../src/contract/workshop-records.ts';
import { answerWords } from '../../../ui/answer-words.ts';
import { Said } from '../../../ui/tongues.tsx';
import { levels } from '../question/level-list.tsx';
import { ConsensusLine } from '../reveal/consensus-line.tsx';
import { Distribution } from '../reveal/distribution.tsx';
import { RoleLegend } from '../reveal/role-legend.tsx';
import { shownRounds } from '../reveal/round-tally.ts';
import classes from './projector.module.css';

interface WallQuestionProps {
  readonly view: ProjectorView;
  readonly item: NonNullable<ProjectorView['item']>;
}

/** The question with its levels while the room answers; then how it answered, and what was decided. */
export function WallQuestion({ view, item }: WallQuestionProps) {
  const { question, state, round } = item;
  const rounds = shownRounds(view.tallies);
  const last = rounds.at(-1);
  const hidden = state === 'open' || state === 'closed';
  return (
    <>
      <p className={classes.section}>
        <Said inline>{({ t }) => t(`questions:sections.${item.section}`)}</Said>
        {round > 1 && (
          <span className={classes.round}>
            <Said inline>{({ t }) => t('workshops:question.round', { round })}</Said>
          </span>
        )}
      </p>
      <h1 className={classes.question}>
        <Said>{({ t }) => t(`questions:${question}.text`)}</Said>
      </h1>
      {hidden || !last ? (
        <>
          <ol className={classes.levels} start={0}>
            {levels.map((level) => (
              <li key={level}>
                <span className={classes.level}>{level}</span>
                <span>
                  <Said>{({ t }) => t(`questions:${question}.levels.${level}`)}</Said>
                </span>
              </li>
            ))}
          </ol>
          <p className={classes.count} role="status">
            <Said>
              {({ t }) =>
                state === 'skipped'
                  ? t('workshops:wall.skipped')
                  : t(state === 'closed' ? 'workshops:wall.closed' : 'workshops:answered.count', {
                      answered: view.answered,
                      total: view.joined,
                    })
              }
            </Said>
          </p>
        </>
      ) : (
        <div className={classes.reveal}>
          <ConsensusLine tally={last} />
          <Distribution question={question} rounds={rounds} />
          <RoleLegend tally={last} />
          {view.outliers.length > 0 && (
            <p className={classes.text}>
              <Said>
                {({ t }) => t('workshops:reveal.outliers', { names: view.outliers.join(t('participant:listComma')) })}
              </Said>
            </p>
          )}
        </div>
      )}
      {state === 'decided' && item.decision && <WallDecision decision={item.decision} />}
    </>
  );
}

function WallDecision({ decision }: { readonly decision: WorkshopDecision }) {
  return (
    <p className={classes.decision}>
      <IconCircleCheck size="1.4em" aria-hidden="true" />
      <span>
        <Said>
          {({ t, formats }) =>
            t('workshops:wall.decided', { answer: answerWords(decision.question, decision.answer, t, formats) })
          }
        </Said>
      </span>
    </p>
  );
}
