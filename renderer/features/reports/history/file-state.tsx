import { Group } from '@mantine/core';
import { IconCircleCheck, IconFileX, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExportRecord } from '../../../../src/contract/report-records.ts';

const icons = { kept: IconCircleCheck, changed: IconPencil, moved: IconFileX } as const;

/** Whether an exported file still is what was checked: a sign and a word. */
export function FileState({ state }: { readonly state: ExportRecord['state'] }) {
  const { t } = useTranslation();
  const Icon = icons[state];
  return (
    <Group gap={5} wrap="nowrap" component="span" style={{ whiteSpace: 'nowrap' }} data-state={state}>
      <Icon size={16} aria-hidden="true" />
      {t(`deliverables:history.states.${state}`)}
    </Group>
  );
}
