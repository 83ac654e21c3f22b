import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/format.ts';
import { VerdictBadge } from '../../ui/verdict-badge.tsx';
import classes from './lab.module.css';
import type { LabState } from './lab-state.ts';
import { useSpeed } from './use-speed.ts';

/** Where the lab stands: the phase as judged now, the chance, how far and how fast. */
export function LabStanding({ state }: { readonly state: LabState }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const speed = useSpeed(state.step, state.status === 'running');
  const { analysis, config, step } = state;
  const verdict = analysis?.verdict ?? null;
  return (
    <dl className={classes.standing}>
      <div>
        <dt>{t('lab:standing.phase')}</dt>
        <dd data-testid="lab-phase">
          {verdict ? <VerdictBadge verdict={verdict} size="md" /> : t('lab:standing.notYet')}
        </dd>
        <Text component="dd" size="sm" className={classes.meaning}>
          {t(verdict ? `verdicts:phaseMeaning.${verdict}` : 'lab:standing.notYetMeaning')}
        </Text>
      </div>
      <div>
        <dt>{t('lab:standing.chance')}</dt>
        <dd className={classes.figure}>{analysis ? formats.percent(analysis.willGeneralise.probability) : '–'}</dd>
        <Text component="dd" size="sm" className={classes.meaning}>
          {t('lab:standing.chanceMeaning')}
        </Text>
      </div>
      <div>
        <dt>{t('lab:standing.step')}</dt>
        <dd className={classes.figure} data-testid="lab-step">
          {formats.number(step, 0)}
        </dd>
        <Text component="dd" size="sm" className={classes.meaning}>
          {t('lab:standing.ofSteps', { steps: formats.number(config?.steps ?? 0, 0) })}
          {speed !== null && t('lab:standing.speed', { speed: formats.number(Math.round(speed), 0) })}
        </Text>
      </div>
    </dl>
  );
}
