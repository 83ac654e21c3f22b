import { Button, Paper, Text } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabConfig } from '../../../src/domain/lab/types.ts';
import { api } from '../../client/api.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { runPaths } from '../../ui/run-paths.ts';
import { Screen } from '../../ui/screen.tsx';
import { LabChart } from './chart/lab-chart.tsx';
import { LabControls } from './controls/lab-controls.tsx';
import type { NextTry } from './ending.ts';
import classes from './lab.module.css';
import { LabEnding } from './lab-ending.tsx';
import { LabStanding } from './lab-standing.tsx';
import { isOver, isUnderWay, phasesSoFar } from './lab-state.ts';
import { PhaseList } from './phase-list.tsx';
import { PresetCards } from './preset-cards.tsx';
import { type PresetConfig, presetOf } from './presets.ts';
import { RunButtons } from './run-buttons.tsx';
import { SaveLab } from './save/save-lab.tsx';
import { useLab } from './use-lab.ts';
import { useLabAnnouncer } from './use-lab-announcer.ts';

/** A small network that learns in front of the user's eyes, with its phases as they are judged. */
export function LabScreen() {
  const { t } = useTranslation();
  const presets = useQuery(api.lab.presets.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  return (
    <Screen
      title={t('lab:title')}
      lead={t('lab:lead')}
      actions={
        <Button
          component={Link}
          to={runPaths.story}
          variant="default"
          leftSection={<IconPresentation size={18} aria-hidden="true" />}
        >
          {t('lab:toStory')}
        </Button>
      }
    >
      <QueryView query={presets}>{(all) => <Bench presets={all} />}</QueryView>
    </Screen>
  );
}

function Bench({ presets }: { readonly presets: readonly PresetConfig[] }) {
  const { t } = useTranslation();
  const lab = useLab();
  const { state } = lab;
  const region = useLabAnnouncer(state);
  const [config, setConfig] = useState<LabConfig | undefined>(presets[0]?.config);
  if (!config) return null;
  const preset = presetOf(presets, state.config ?? config);
  const proposedName = t('lab:save.proposedName', {
    preset: t(preset ? `lab:presets.${preset}.title` : 'lab:save.ownSettings'),
    seed: state.config?.seed ?? config.seed,
  });
  const underWay = isUnderWay(state);
  const setUp = ({ preset, change }: NextTry) =>
    setConfig({ ...(presets.find((one) => one.preset === preset)?.config ?? config), ...change });
  return (
    <>
      <PresetCards
        presets={presets}
        value={presetOf(presets, config)}
        disabled={underWay}
        onChoose={(chosen) => setConfig(chosen.config)}
      />
      <div className={classes.bench}>
        <Paper withBorder p="lg" component="section" className={classes.run} aria-label={t('lab:run.title')}>
          <RunButtons lab={lab} onStart={() => lab.start(config)}>
            {state.labId && <SaveLab key={state.labId} labId={state.labId} proposedName={proposedName} />}
          </RunButtons>
          {state.status === 'failed' && <ErrorPanel error={state.error} onRetry={() => lab.start(config)} />}
          {state.status === 'idle' ? (
            <Text className={classes.empty}>{t('lab:run.empty')}</Text>
          ) : (
            <>
              <LabStanding state={state} />
              <LabChart state={state} />
              <PhaseList phases={phasesSoFar(state)} />
            </>
          )}
          {isOver(state) && <LabEnding state={state} onTry={setUp} />}
        </Paper>
        <LabControls config={config} disabled={underWay} onChange={setConfig} />
      </div>
      {region}
    </>
  );
}
