import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../src/contract/records.ts';
import type { AssessedRisk } from '../../src/domain/scoring/types.ts';
import { useFormats } from './format.ts';
import classes from './risk-matrix.module.css';

const steps = [1, 2, 3, 4, 5] as const;

type Cell = AssessmentView['matrix'][number];

interface RiskMatrixProps {
  /** `view.matrix`: impact 5 first, then likelihood 1 to 5. */
  readonly cells: readonly Cell[];
  readonly risks: readonly AssessedRisk[];
  readonly onOpen: (riskId: string) => void;
}

/** Likelihood by impact, five by five, each risk as a button in its cell; a table for those who hear it. */
export function RiskMatrix({ cells, risks, onOpen }: RiskMatrixProps) {
  const { t } = useTranslation();
  return (
    <table className={classes.matrix}>
      <caption className={classes.caption}>{t('results:matrix.caption')}</caption>
      <thead>
        <tr>
          <td />
          {steps.map((likelihood) => (
            <th key={likelihood} scope="col">
              {t(`results:matrix.likelihood.${likelihood}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...steps].reverse().map((impact) => (
          <tr key={impact}>
            <th scope="row">{t(`results:matrix.impact.${impact}`)}</th>
            {cells
              .filter((cell) => cell.impact === impact)
              .map((cell) => (
                <MatrixCell
                  key={cell.likelihood}
                  cell={cell}
                  risks={risks.filter(({ id }) => cell.risks.includes(id))}
                  onOpen={onOpen}
                />
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MatrixCell({ cell, risks, onOpen }: Omit<RiskMatrixProps, 'cells'> & { readonly cell: Cell }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <td data-band={cell.band}>
      <span className={classes.cellBand}>{t(`ui:band.${cell.band}`)}</span>
      <div className={classes.chips}>
        {risks.map((risk) => (
          <button
            key={risk.id}
            type="button"
            className={classes.chip}
            aria-haspopup="dialog"
            title={t(`risks:${risk.id}.title`)}
            aria-label={t('results:matrix.chip', {
              id: risk.id,
              title: t(`risks:${risk.id}.title`),
              score: formats.number(risk.score.planning),
              band: t(`ui:band.${risk.band}`),
            })}
            onClick={() => onOpen(risk.id)}
          >
            {risk.id}
          </button>
        ))}
      </div>
    </td>
  );
}
