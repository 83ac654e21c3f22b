import { IconArrowsSplit2, IconCircleCheck, IconProgress, IconQuestionMark } from '@tabler/icons-react';
import { useFormats } from '../../../ui/format.ts';
import { Said } from '../../../ui/tongues.tsx';
import classes from './consensus-line.module.css';
import type { RoundTally } from './round-tally.ts';

const shapes = {
  agreed: IconCircleCheck,
  leaning: IconProgress,
  split: IconArrowsSplit2,
  'too-few': IconQuestionMark,
} as const;

/** Whether the room agrees, in words first and as A behind them; the middle only where there is one to speak of. */
export function ConsensusLine({ tally }: { readonly tally: RoundTally }) {
  const formats = useFormats();
  const { consensus, agreement, median } = tally;
  const Shape = shapes[consensus];
  const common = consensus === 'agreed' || consensus === 'leaning';
  return (
    <div className={classes.line} data-consensus={consensus} data-testid="consensus">
      <Shape size="1.6em" aria-hidden="true" className={classes.mark} />
      <div>
        <p className={classes.words}>
          <Said>{({ t }) => t(`workshops:consensus.${consensus}`)}</Said>
        </p>
        {agreement !== null && (
          <p className={classes.figure}>
            <Said>{({ t }) => t('workshops:reveal.agreement', { value: formats.number(agreement, 2) })}</Said>
          </p>
        )}
        {common && median !== null && (
          <p className={classes.figure}>
            <Said>{({ t }) => t('workshops:reveal.median', { value: formats.number(median) })}</Said>
          </p>
        )}
      </div>
    </div>
  );
}
