import { Anchor, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../client/api.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { runPaths } from '../../ui/run-paths.ts';
import { VerdictBadge } from '../../ui/verdict-badge.tsx';

/** Runs shown here; the others stand on their own screen. */
const latest = 3;

/** The latest training runs of the organisation with their verdicts, and the way to all of them. */
export function RunsCard({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation();
  const query = useQuery(api.runs.list.queryOptions({ input: { organisationId } }));
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="runs-title">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={2} id="runs-title">
              {t('runs:title')}
            </Title>
            <Text size="sm" c="dimmed">
              {t('runs:card.lead')}
            </Text>
          </div>
          <Button
            component={Link}
            to={runPaths.list(organisationId)}
            variant="default"
            className="no-print"
            leftSection={<IconChartLine size={16} aria-hidden="true" />}
          >
            {t('runs:card.all')}
          </Button>
        </Group>
        <QueryView query={query}>
          {(runs) =>
            runs.length === 0 ? (
              <Text>{t('runs:card.none')}</Text>
            ) : (
              <List listStyleType="none" spacing={6}>
                {runs.slice(0, latest).map(({ id, name, analysis }) => (
                  <List.Item key={id}>
                    <Group gap="sm">
                      <Anchor component={Link} to={runPaths.one(organisationId, id)} className="long-name">
                        {name}
                      </Anchor>
                      <VerdictBadge verdict={analysis.verdict} />
                    </Group>
                  </List.Item>
                ))}
              </List>
            )
          }
        </QueryView>
      </Stack>
    </Paper>
  );
}
