import { VisuallyHidden } from '@mantine/core';
import type { CSSProperties } from 'react';
import { Said, useSay } from '../../../ui/tongues.tsx';
import classes from './distribution.module.css';
import { countOf, type RoundTally, type VoteRow, voteRows } from './round-tally.ts';

interface DistributionProps {
  readonly question: string;
  /** One round, or two to compare, the earlier first. */
  readonly rounds: readonly RoundTally[];
}

/** How many chose each level, as bars made of one piece a role; a table, so that it can be read as well as seen. */
export function Distribution({ question, rounds }: DistributionProps) {
  const say = useSay();
  const most = Math.max(1, ...rounds.flatMap(({ all }) => voteRows.map((row) => countOf(all, row))));
  const rows = voteRows.filter((row) => typeof row === 'number' || rounds.some(({ all }) => countOf(all, row) > 0));
  return (
    <table className={classes.table} style={{ '--most': most } as CSSProperties}>
      <caption className={classes.caption}>
        <VisuallyHidden>{say(({ t }) => t('workshops:reveal.caption'))}</VisuallyHidden>
      </caption>
      <thead className={rounds.length > 1 ? undefined : classes.silent}>
        <tr>
          <th scope="col">
            <VisuallyHidden>{say(({ t }) => t('workshops:reveal.level'))}</VisuallyHidden>
          </th>
          {rounds.map(({ round }) => (
            <th key={round} scope="col" className={classes.round}>
              <Said inline>{({ t }) => t('workshops:reveal.round', { round })}</Said>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row} data-row={row} data-apart={typeof row === 'string' || undefined}>
            <th scope="row" className={classes.level}>
              <RowName question={question} row={row} />
            </th>
            {rounds.map((tally) => (
              <td key={tally.round}>
                {rounds.length > 1 && (
                  <span className={classes.roundOnPhone} aria-hidden="true">
                    <Said inline>{({ t }) => t('workshops:reveal.round', { round: tally.round })}</Said>
                  </span>
                )}
                <Bar tally={tally} row={row} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RowName({ question, row }: { readonly question: string; readonly row: VoteRow }) {
  if (typeof row === 'string') return <Said>{({ t }) => t(`participant:question.${row}`)}</Said>;
  return (
    <span className={classes.levelName}>
      <span className={classes.number}>{row}</span>
      <span>
        <Said>{({ t }) => t(`questions:${question}.levels.${row}`)}</Said>
      </span>
    </span>
  );
}

/** One row of one round: pieces as long as they have votes, each with its figure, in its role's pattern. */
function Bar({ tally, row }: { readonly tally: RoundTally; readonly row: VoteRow }) {
  const say = useSay();
  const total = countOf(tally.all, row);
  const pieces = tally.byRole
    .map(({ role, counts }) => ({ role, count: countOf(counts, row) }))
    .filter(({ count }) => count > 0);
  return (
    <span className={classes.bar}>
      {pieces.map(({ role, count }) => (
        <span
          key={role}
          className={classes.piece}
          data-role={role}
          style={{ '--count': count } as CSSProperties}
          title={say(({ t }) => t('workshops:reveal.piece', { role: t(`participant:role.${role}`), number: count }))}
          aria-hidden="true"
        >
          <span className={classes.figure}>{count}</span>
        </span>
      ))}
      <span className={classes.total} data-testid="total">
        {total}
      </span>
      <VisuallyHidden>
        {pieces
          .map(({ role, count }) =>
            say(({ t }) => t('workshops:reveal.piece', { role: t(`participant:role.${role}`), number: count })),
          )
          .join(' ')}
      </VisuallyHidden>
    </span>
  );
}
