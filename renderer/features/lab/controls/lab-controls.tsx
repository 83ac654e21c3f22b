import { Fieldset, SegmentedControl, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabConfig } from '../../../../src/domain/lab/types.ts';
import { useFormats } from '../../../ui/format.ts';
import { labLimits } from './lab-limits.ts';
import { NumberSetting } from './number-setting.tsx';

interface LabControlsProps {
  readonly config: LabConfig;
  /** While a lab is under way its settings stand. */
  readonly disabled: boolean;
  readonly onChange: (config: LabConfig) => void;
}

/** What can be turned: each with its unit and what it does. */
export function LabControls({ config, disabled, onChange }: LabControlsProps) {
  const { t } = useTranslation();
  const words = (name: string) => ({
    label: t(`lab:controls.${name}.label`),
    description: t(`lab:controls.${name}.hint`),
  });
  const set = (change: Partial<LabConfig>) => onChange({ ...config, ...change });
  return (
    <Fieldset legend={t('lab:controls.title')} disabled={disabled}>
      <Stack gap="sm">
        <NumberSetting
          {...words('weightDecay')}
          {...labLimits.weightDecay}
          value={config.weightDecay}
          step={0.5}
          decimalScale={3}
          onChange={(weightDecay) => set({ weightDecay })}
        />
        <NumberSetting
          {...words('dataShare')}
          min={100 * labLimits.dataShare.min}
          max={100 * labLimits.dataShare.max}
          value={Math.round(100 * config.dataShare)}
          step={5}
          decimalScale={0}
          suffix={t('lab:controls.dataShare.unit')}
          onChange={(percent) => set({ dataShare: percent / 100 })}
        />
        <NumberSetting
          {...words('width')}
          {...labLimits.width}
          value={config.width}
          step={16}
          decimalScale={0}
          suffix={t('lab:controls.width.unit')}
          onChange={(width) => set({ width })}
        />
        <NumberSetting
          {...words('steps')}
          {...labLimits.steps}
          value={config.steps}
          step={500}
          decimalScale={0}
          thousandSeparator=","
          suffix={t('lab:controls.steps.unit')}
          onChange={(steps) => set({ steps })}
        />
        <NumberSetting
          {...words('seed')}
          {...labLimits.seed}
          value={config.seed}
          step={1}
          decimalScale={0}
          onChange={(seed) => set({ seed })}
        />
        <LabelsChoice value={config.labels} onChange={(labels) => set({ labels })} />
        <Task config={config} />
      </Stack>
    </Fieldset>
  );
}

interface LabelsChoiceProps {
  readonly value: LabConfig['labels'];
  readonly onChange: (labels: LabConfig['labels']) => void;
}

function LabelsChoice({ value, onChange }: LabelsChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div>
      <Text id={id} size="sm" fw={500} mb={4}>
        {t('lab:controls.labels.label')}
      </Text>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        value={value}
        onChange={(next) => onChange(next === 'random' ? 'random' : 'rule')}
        data={[
          { value: 'rule', label: t('lab:controls.labels.rule') },
          { value: 'random', label: t('lab:controls.labels.random') },
        ]}
      />
      <Text size="xs" c="dimmed" mt={4}>
        {t('lab:controls.labels.hint')}
      </Text>
    </div>
  );
}

/** What the network is given to learn, in figures. */
function Task({ config: { modulus, dataShare, learningRate } }: { readonly config: LabConfig }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const pairs = modulus * modulus;
  return (
    <Text size="sm" c="dimmed">
      {t('lab:controls.task', {
        modulus,
        pairs: formats.number(pairs, 0),
        training: formats.number(Math.round(pairs * dataShare), 0),
        learningRate,
      })}
    </Text>
  );
}
