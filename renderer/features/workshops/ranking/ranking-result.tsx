import type { CSSProperties } from 'react';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { useFormats } from '../../../ui/format.ts';
import { Said } from '../../../ui/tongues.tsx';
import classes from './ranking.module.css';

/** What the room can bear most easily first, with the standing of each side beside it. From −1 to 1. */
export function RankingResult({ result }: { readonly result: NonNullable<WorkshopView['ranking']['result']> }) {
  const formats = useFormats();
  const signed = (score: number) => `${score > 0 ? '+' : ''}${formats.number(score, 2)}`;
  return (
    <div className={classes.holder}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              <Said inline>{({ t }) => t('workshops:ranking.item')}</Said>
            </th>
            <th scope="col">
              <Said inline>{({ t }) => t('workshops:ranking.all')}</Said>
            </th>
            {result.byRole.map(({ role }) => (
              <th key={role} scope="col" className={classes.figure}>
                <Said inline>{({ t }) => t(`participant:role.${role}`)}</Said>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.items.map(({ item, score }) => (
            <tr key={item}>
              <th scope="row">
                <Said>{({ t }) => t(`participant:items.${item}`)}</Said>
              </th>
              <td>
                <span className={classes.track} aria-hidden="true">
                  <span
                    className={classes.bar}
                    data-below={score < 0 || undefined}
                    style={{ '--size': Math.abs(score) } as CSSProperties}
                  />
                </span>
                <span className={classes.score}>{signed(score)}</span>
              </td>
              {result.byRole.map(({ role, items }) => {
                const own = items.find((one) => one.item === item);
                return (
                  <td key={role} className={classes.figure}>
                    {own ? signed(own.score) : ''}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
