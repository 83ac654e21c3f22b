import { Group, Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LabPreset } from '../../../src/domain/lab/types.ts';
import classes from './lab.module.css';
import type { PresetConfig } from './presets.ts';

interface PresetCardsProps {
  readonly presets: readonly PresetConfig[];
  /** Null while the settings are the user's own. */
  readonly value: LabPreset | null;
  readonly disabled: boolean;
  readonly onChoose: (preset: PresetConfig) => void;
}

/** The experiments to choose from, each with what it shows. */
export function PresetCards({ presets, value, disabled, onChoose }: PresetCardsProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('lab:presets.title')}
      value={value}
      onChange={(chosen) => {
        const found = presets.find(({ preset }) => preset === chosen);
        if (found) onChoose(found);
      }}
    >
      <div className={classes.presets}>
        {presets.map(({ preset }) => (
          <Radio.Card key={preset} value={preset} p="md" withBorder className="choice-card" disabled={disabled}>
            <Group wrap="nowrap" align="flex-start" gap="sm">
              <Radio.Indicator mt={3} />
              <div>
                <Text fw={650}>{t(`lab:presets.${preset}.title`)}</Text>
                <Text size="sm">{t(`lab:presets.${preset}.text`)}</Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
