import { Button, Paper, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessedRisk, UnassessedRisk } from '../../../src/domain/scoring/types.ts';
import { BandBadge } from '../../ui/band-badge.tsx';
import { useFormats } from '../../ui/format.ts';
import { RangeBar } from '../../ui/range-bar.tsx';
import classes from './results.module.css';

const shownAtFirst = 6;

interface TopRisksProps {
  readonly assessed: readonly AssessedRisk[];
  readonly unassessed: readonly UnassessedRisk[];
  readonly onOpen: (riskId: string) => void;
}

/** The risks from the highest score down, each opening into its reasons; those not assessed stand apart. */
export function TopRisks({ assessed, unassessed, onOpen }: TopRisksProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="top-risks">
      <Title order={2} id="top-risks" size="h4">
        {t('results:risks.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" data-board="no">
        {t('results:risks.lead')}
      </Text>
      <ol className={classes.risks}>
        {(all ? assessed : assessed.slice(0, shownAtFirst)).map((risk) => (
          <RiskRow key={risk.id} risk={risk} onOpen={onOpen} />
        ))}
      </ol>
      {assessed.length > shownAtFirst && (
        <Button variant="default" size="sm" mt="sm" className="no-print" onClick={() => setAll(!all)}>
          {all ? t('results:risks.fewer') : t('results:risks.all', { n: assessed.length })}
        </Button>
      )}
      {unassessed.length > 0 && <NotAssessed risks={unassessed} />}
    </Paper>
  );
}

function RiskRow({ risk, onOpen }: { readonly risk: AssessedRisk; readonly onOpen: (riskId: string) => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const title = t(`risks:${risk.id}.title`);
  return (
    <li className={classes.risk}>
      <button type="button" className={classes.riskTitle} aria-haspopup="dialog" onClick={() => onOpen(risk.id)}>
        <span className={classes.riskId}>{risk.id}</span> {title}
      </button>
      <div className={classes.riskBar}>
        <RangeBar range={risk.score} band={risk.band} label={title} max={25} withFigures={false} />
        <Text size="xs" c="dimmed" mt={3}>
          {t('results:risks.product', {
            likelihood: formats.number(risk.likelihood.planning),
            impact: formats.number(risk.impact),
          })}
        </Text>
      </div>
      <Text fw={650} className={classes.riskScore}>
        {formats.number(risk.score.planning, 1)}
      </Text>
      <BandBadge band={risk.band} />
    </li>
  );
}

function NotAssessed({ risks }: { readonly risks: readonly UnassessedRisk[] }) {
  const { t } = useTranslation();
  return (
    <details className={classes.notAssessed} data-board="no">
      <summary>{t('results:risks.notAssessed', { n: risks.length })}</summary>
      <Text size="sm" mt="xs">
        {t('results:risks.notAssessedWhy')}
      </Text>
      <ul>
        {risks.map((risk) => (
          <li key={risk.id}>
            <span className={classes.riskId}>{risk.id}</span> {t(`risks:${risk.id}.title`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
