import { useFormats } from '../../../ui/format.ts';
import { Said } from '../../../ui/tongues.tsx';
import classes from './distribution.module.css';
import type { RoundTally } from './round-tally.ts';

/** Which pattern is which side, and where each side's middle lies. */
export function RoleLegend({ tally }: { readonly tally: RoundTally }) {
  const formats = useFormats();
  return (
    <ul className={classes.legend}>
      {tally.byRole.map(({ role, median }) => (
        <li key={role}>
          <span className={classes.swatch} data-role={role} aria-hidden="true" />
          <span>
            <Said inline>
              {({ t }) =>
                median === null
                  ? t('workshops:reveal.roleNoLevel', { role: t(`participant:role.${role}`) })
                  : t('workshops:reveal.roleMedian', {
                      role: t(`participant:role.${role}`),
                      median: formats.number(median),
                    })
              }
            </Said>
          </span>
        </li>
      ))}
    </ul>
  );
}
