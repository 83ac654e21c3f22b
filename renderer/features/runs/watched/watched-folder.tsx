import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import type { watchedFolder } from '../../../../src/contract/run-records.ts';
import { api } from '../../../client/api.ts';
import { showError } from '../../../ui/show-error.tsx';

type Watched = z.infer<typeof watchedFolder>;

/** The folder whose logs are read again whenever they grow: which one it is, another one, or none. */
export function WatchedFolder({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { data: watched } = useQuery(api.watched.get.queryOptions());
  const options = {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: api.watched.key() });
      await cache.invalidateQueries({ queryKey: api.runs.list.key() });
    },
    onError: showError,
  };
  const choose = useMutation(api.watched.choose.mutationOptions(options));
  const stop = useMutation(api.watched.stop.mutationOptions(options));
  if (!watched) return null;
  const here = watched.path !== null && watched.organisationId === organisationId;
  return (
    <Paper withBorder p="lg" component="section" aria-label={t('runs:watched.title')} className="no-print">
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} maw={720}>
          <Title order={2}>{t('runs:watched.title')}</Title>
          <Text size="sm" className="long-name">
            {t(wordsFor(watched, here), { path: watched.path ?? watched.offered ?? '' })}
          </Text>
        </Stack>
        <Group gap="sm">
          {watched.path !== null && (
            <Button
              variant="default"
              loading={stop.isPending}
              leftSection={<IconEyeOff size={16} aria-hidden="true" />}
              onClick={() => stop.mutate({})}
            >
              {t('runs:watched.stop')}
            </Button>
          )}
          {(watched.canChoose || !here) && (
            <Button
              variant="default"
              loading={choose.isPending}
              leftSection={<IconEye size={16} aria-hidden="true" />}
              onClick={() => choose.mutate({ organisationId })}
            >
              {t(watched.canChoose ? 'runs:watched.choose' : 'runs:watched.start')}
            </Button>
          )}
        </Group>
      </Group>
    </Paper>
  );
}

/** What is watched, for whom, and whether it is there at all. */
function wordsFor({ path, missing, offered }: Watched, here: boolean) {
  if (path === null) return offered === null ? 'runs:watched.none' : 'runs:watched.offered';
  if (!here) return 'runs:watched.elsewhere';
  return missing ? 'runs:watched.missing' : 'runs:watched.here';
}
