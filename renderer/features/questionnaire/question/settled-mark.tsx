import { Group, Text } from '@mantine/core';
import { IconCircle, IconEqual, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Settled } from '../../../ui/reassess/asked-again.ts';

const shapes = { open: IconCircle, confirmed: IconEqual, changed: IconPencil } as const;

/** Whether a question was asked again, as a shape; `SettledMark` says it in words too. */
export function SettledShape({ settled, size = 18 }: { readonly settled: Settled; readonly size?: number }) {
  const Shape = shapes[settled];
  const colour = settled === 'open' ? 'var(--mantine-color-dimmed)' : 'var(--mantine-color-anchor)';
  return <Shape size={size} color={colour} aria-hidden="true" style={{ flex: 'none' }} />;
}

/** Whether a question was asked again: not yet, as before, or changed. */
export function SettledMark({ settled }: { readonly settled: Settled }) {
  const { t } = useTranslation();
  return (
    <Group gap={6} wrap="nowrap">
      <SettledShape settled={settled} />
      <Text size="sm" fw={600}>
        {t(`questionnaire:again.settled.${settled}`)}
      </Text>
    </Group>
  );
}
