import { useTranslation } from 'react-i18next';
import { scoring } from '../../src/content/scoring.ts';
import type { AssessedRisk, Band } from '../../src/domain/scoring/types.ts';
import { useFormats } from './format.ts';
import classes from './risk-matrix.module.css';

const steps = [1, 2, 3, 4, 5] as const;

interface RiskMatrixProps {
  readonly risks: readonly AssessedRisk[];
  readonly onOpen: (riskId: string) => void;
}

/** Likelihood by impact, five by five, each risk as a button in its cell; a table for those who hear it. */
export function RiskMatrix({ risks, onOpen }: RiskMatrixProps) {
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
            {steps.map((likelihood) => (
              <MatrixCell
                key={likelihood}
                band={bandOfScore(likelihood * impact)}
                risks={risks.filter((risk) => isAt(risk, likelihood, impact))}
                onOpen={onOpen}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MatrixCell({ band, risks, onOpen }: RiskMatrixProps & { readonly band: Band }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <td data-band={band}>
      <span className={classes.cellBand}>{t(`ui:band.${band}`)}</span>
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

/** Both axes are rounded to whole steps for the place in the table only; scores and bands use the exact figures. */
function isAt(risk: AssessedRisk, likelihood: number, impact: number): boolean {
  return toStep(risk.likelihood.planning) === likelihood && toStep(risk.impact) === impact;
}

function toStep(value: number): number {
  return Math.min(5, Math.max(1, Math.round(value)));
}

function bandOfScore(score: number): Band {
  const { critical, high, medium } = scoring.bands;
  if (score >= critical) return 'critical';
  if (score >= high) return 'high';
  return score >= medium ? 'medium' : 'low';
}
