import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** What to do while there is no client at all. */
export function NoClients() {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="xl">
      <Stack gap="md" maw={620} align="flex-start">
        <Title order={2}>{t('portfolio:empty.title')}</Title>
        <Text>{t('portfolio:empty.lead')}</Text>
        <Button component={Link} to="/">
          {t('portfolio:empty.go')}
        </Button>
      </Stack>
    </Paper>
  );
}
