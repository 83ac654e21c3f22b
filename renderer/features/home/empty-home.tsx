import { Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAddSample } from './use-add-sample.ts';

/** What to do when nothing is here yet. */
export function EmptyHome({ onNew }: { readonly onNew: () => void }) {
  const { t } = useTranslation();
  const addSample = useAddSample();
  return (
    <Paper withBorder p="xl">
      <Stack gap="md" maw={720}>
        <Title order={2}>{t('home:empty.title')}</Title>
        <Text>{t('home:empty.lead')}</Text>
        <List type="ordered" spacing={6}>
          <List.Item>{t('home:empty.answer')}</List.Item>
          <List.Item>{t('home:empty.see')}</List.Item>
          <List.Item>{t('home:empty.plan')}</List.Item>
        </List>
        <Text>{t('home:empty.private')}</Text>
        <Group>
          <Button
            size="md"
            loading={addSample.isPending}
            leftSection={<IconSparkles size={18} aria-hidden="true" />}
            onClick={() => addSample.mutate({})}
          >
            {t('home:exploreSample')}
          </Button>
          <Button size="md" variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={onNew}>
            {t('home:newOrganisation')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
