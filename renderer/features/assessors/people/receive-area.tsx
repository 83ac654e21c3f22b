import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DropArea } from '../../../ui/drop-area.tsx';
import { FailedFiles } from '../../../ui/failed-files.tsx';
import type { Assessors } from '../use-assessors.ts';

/** Takes files that came back, dropped or picked, and says what became of them. */
export function ReceiveArea({ receive }: { readonly receive: Assessors['receive'] }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]) => {
    if (files.length > 0 && !receive.isPending) receive.mutate(files);
  };
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.currentTarget.files ?? [])];
    // The same file can be picked again.
    event.currentTarget.value = '';
    take(files);
  };
  return (
    <Stack gap="sm">
      <DropArea onDrop={(dropped) => take([...dropped.files])}>
        <Group justify="space-between">
          <Text size="sm" maw={620}>
            {t('assessors:receive.lead')}
          </Text>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept="application/json,.json"
            aria-label={t('assessors:receive.button')}
            onChange={picked}
          />
          <Button
            variant="default"
            loading={receive.isPending}
            leftSection={<IconFileImport size={16} aria-hidden="true" />}
            onClick={() => input.current?.click()}
          >
            {t('assessors:receive.button')}
          </Button>
        </Group>
      </DropArea>
      {receive.data && <Outcome outcome={receive.data} />}
    </Stack>
  );
}

/** How many were taken in, how many were here already, and which were refused and why. */
function Outcome({ outcome }: { readonly outcome: NonNullable<Assessors['receive']['data']> }) {
  const { t } = useTranslation();
  const { received, known, failures } = outcome;
  return (
    <>
      <Text size="sm" role="status">
        {t('assessors:receive.done', { count: received })}
        {known > 0 && t('assessors:receive.known', { count: known })}
      </Text>
      {failures.length > 0 && (
        <FailedFiles title={t('assessors:receive.failures', { count: failures.length })} failures={failures} />
      )}
    </>
  );
}
