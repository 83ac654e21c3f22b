import { Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { IconFlask, IconSparkles } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { runPaths } from '../../../ui/run-paths.ts';
import { sampleLogs } from '../import/sample-logs.ts';

/** What to do while an organisation has no runs. */
export function EmptyRuns({ onSample }: { readonly onSample: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="xl">
      <Stack gap="md" maw={720}>
        <Title order={2}>{t('runs:empty.title')}</Title>
        <Text>{t('runs:empty.lead')}</Text>
        <List spacing={6}>
          <List.Item>{t('runs:empty.import')}</List.Item>
          <List.Item>{t('runs:empty.sample')}</List.Item>
          <List.Item>{t('runs:empty.lab')}</List.Item>
        </List>
        <Group>
          <Button
            variant="default"
            leftSection={<IconSparkles size={18} aria-hidden="true" />}
            onClick={() => onSample(sampleLogs(t))}
          >
            {t('runs:empty.openSample')}
          </Button>
          <Button
            variant="default"
            component={Link}
            to={runPaths.lab}
            leftSection={<IconFlask size={18} aria-hidden="true" />}
          >
            {t('runs:empty.openLab')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
