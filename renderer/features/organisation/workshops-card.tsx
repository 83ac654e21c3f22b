import { Anchor, Button, Group, List, Menu, Paper, Stack, Text, Title } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../client/api.ts';
import { useFormats } from '../../ui/format.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { workshopPaths } from '../../ui/workshop-paths.ts';

/** The workshops of the organisation, and the way to plan one from any of its assessments. */
export function WorkshopsCard({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const query = useQuery(api.workshops.list.queryOptions({ input: { organisationId } }));
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="workshops-title">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={2} id="workshops-title">
              {t('workshops:title')}
            </Title>
            <Text size="sm" c="dimmed">
              {t('workshops:card.lead')}
            </Text>
          </div>
          <PlanButton organisationId={organisationId} />
        </Group>
        <QueryView query={query}>
          {(workshops) =>
            workshops.length === 0 ? (
              <Text>{t('workshops:card.none')}</Text>
            ) : (
              <List listStyleType="none" spacing={6}>
                {workshops.map(({ id, title, state, plannedOn }) => (
                  <List.Item key={id}>
                    <Anchor component={Link} to={workshopPaths.one(id)} className="long-name">
                      {title}
                    </Anchor>{' '}
                    <Text span size="sm" c="dimmed">
                      {t(`workshops:state.${state}`)}
                      {plannedOn && `${t('ui:separator')}${formats.date(plannedOn)}`}
                    </Text>
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

/** Straight on where there is one assessment; a choice where there are several; nothing where there is none. */
function PlanButton({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(api.assessments.list.queryOptions({ input: { organisationId } }));
  const [first, ...others] = data.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  if (!first) return null;
  const icon = <IconUsers size={16} aria-hidden="true" />;
  if (others.length === 0) {
    return (
      <Button
        component={Link}
        to={workshopPaths.plan(first.id)}
        variant="default"
        className="no-print"
        leftSection={icon}
      >
        {t('workshops:plan.new')}
      </Button>
    );
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" className="no-print" leftSection={icon}>
          {t('workshops:plan.new')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {[first, ...others].map(({ id, title }) => (
          <Menu.Item key={id} component={Link} to={workshopPaths.plan(id)}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
