import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './curve-chart.module.css';
import type { CurveLine, CurvePane } from './curve-types.ts';

interface CurveLegendProps {
  readonly panes: readonly CurvePane[];
  readonly hidden: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  /** What the lines say where the cursor is, by id; null: there is no cursor. */
  readonly values: ReadonlyMap<string, string> | null;
}

/** The lines by name, stroke and colour, each shown or hidden by a click, with its value at the cursor. */
export function CurveLegend({ panes, hidden, onToggle, values }: CurveLegendProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.legend} aria-label={t('ui:chart.legend')}>
      {panes
        .flatMap(({ lines }) => lines)
        .map((line) => (
          <li key={line.id}>
            <UnstyledButton
              className={classes.entry}
              aria-pressed={!hidden.has(line.id)}
              onClick={() => onToggle(line.id)}
            >
              <Swatch line={line} />
              <span className={classes.name}>{line.name}</span>
              <span className={classes.value} aria-hidden="true">
                {values?.get(line.id) ?? ''}
              </span>
            </UnstyledButton>
          </li>
        ))}
    </ul>
  );
}

function Swatch({ line }: { readonly line: CurveLine }) {
  return (
    <svg width={30} height={10} aria-hidden="true" className={classes.swatch}>
      <line
        x1={1}
        x2={29}
        y1={5}
        y2={5}
        stroke={line.color}
        strokeWidth={line.width + 0.5}
        strokeDasharray={line.dash.join(' ')}
      />
    </svg>
  );
}
