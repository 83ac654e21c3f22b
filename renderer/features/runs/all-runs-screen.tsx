import { Anchor, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../client/api.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { runPaths } from '../../ui/run-paths.ts';
import { Screen } from '../../ui/screen.tsx';

/** Whose training runs: an organisation to choose, or straight on where there is only one. */
export function AllRunsScreen() {
  const { t } = useTranslation();
  const query = useQuery(api.organisations.list.queryOptions());
  const only = query.data?.length === 1 ? query.data[0] : undefined;
  if (only) return <Navigate to={runPaths.list(only.id)} replace />;
  return (
    <Screen title={t('runs:title')} lead={t('runs:lead')}>
      <QueryView query={query}>
        {(organisations) =>
          organisations.length === 0 ? (
            <Stack align="flex-start">
              <Text>{t('runs:all.none')}</Text>
              <Button component={Link} to="/">
                {t('runs:all.toHome')}
              </Button>
            </Stack>
          ) : (
            <Stack>
              <Text>{t('runs:all.choose')}</Text>
              {organisations.map(({ id, name }) => (
                <Paper key={id} withBorder p="md">
                  <Title order={2} size="h3" className="long-name">
                    <Anchor component={Link} to={runPaths.list(id)} inherit>
                      {name}
                    </Anchor>
                  </Title>
                </Paper>
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Screen>
  );
}
