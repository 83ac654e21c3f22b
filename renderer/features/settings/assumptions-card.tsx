import { Button, NumberInput, Table, Text } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assumptions } from '../../../src/content/assumptions.ts';
import type { Assumption } from '../../../src/content/types.ts';
import type { Settings } from '../../../src/contract/records.ts';
import { useSaveSettings } from '../../client/settings.ts';
import { ActionsHeader } from '../../ui/actions-header.tsx';
import { useFormats } from '../../ui/format.ts';
import { Card } from './card.tsx';

/** The numbers that nobody can look up for certain: where each comes from, and a place to put a better one. */
export function AssumptionsCard({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation();
  return (
    <Card title={t('settings:assumptions.title')} lead={t('settings:assumptions.lead')}>
      <Table.ScrollContainer minWidth={760} tabIndex={0} role="group" aria-label={t('settings:assumptions.title')}>
        <Table verticalSpacing="xs" aria-label={t('settings:assumptions.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('settings:assumptions.what')}</Table.Th>
              <Table.Th w={190}>{t('settings:assumptions.value')}</Table.Th>
              <Table.Th w={150}>{t('settings:assumptions.range')}</Table.Th>
              <Table.Th w={210}>{t('settings:assumptions.source')}</Table.Th>
              <ActionsHeader width={130} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {assumptions.map((assumption) => (
              <AssumptionRow
                key={`${assumption.id} ${settings.assumptions[assumption.id] ?? ''}`}
                assumption={assumption}
                edited={settings.assumptions}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}

interface AssumptionRowProps {
  readonly assumption: Assumption;
  /** All edited numbers; the settings are saved as a whole. */
  readonly edited: Settings['assumptions'];
}

function AssumptionRow({ assumption, edited }: AssumptionRowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const save = useSaveSettings();
  const { id, low, high, unit, confidence, asOf } = assumption;
  const stored = edited[id] ?? assumption.value;
  const [value, setValue] = useState<number | string>(stored);
  const name = t(`settings:assumption.${id}`);
  const commit = () => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return setValue(stored);
    if (value !== stored) save.mutate({ assumptions: { ...edited, [id]: value } });
  };
  const reset = () => {
    setValue(assumption.value);
    const { [id]: _, ...others } = edited;
    save.mutate({ assumptions: others });
  };
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {name}
      </Table.Th>
      <Table.Td>
        <NumberInput
          aria-label={t('settings:assumptions.edit', { name, unit: t(`settings:unit.${unit}`) })}
          value={value}
          onChange={setValue}
          onBlur={commit}
          min={0}
          thousandSeparator=","
          hideControls
          rightSection={
            <Text size="xs" pr="xs">
              {t(`settings:unit.${unit}`)}
            </Text>
          }
          rightSectionWidth={92}
        />
      </Table.Td>
      <Table.Td>
        {low !== null && high !== null
          ? t('settings:assumptions.between', { low: formats.number(low), high: formats.number(high) })
          : t('settings:assumptions.noRange')}
      </Table.Td>
      <Table.Td>
        <Text size="sm">{t(`ui:reference.confidence.${confidence}`)}</Text>
        <Text size="xs" c="dimmed">
          {t('settings:assumptions.asOf', { asOf })}
        </Text>
      </Table.Td>
      <Table.Td className="no-print">
        {id in edited && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconRestore size={14} aria-hidden="true" />}
            aria-label={t('settings:assumptions.resetOf', { name, value: formats.number(assumption.value) })}
            onClick={reset}
          >
            {t('settings:assumptions.reset', { value: formats.number(assumption.value) })}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
