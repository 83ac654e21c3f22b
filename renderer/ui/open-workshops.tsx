import { Alert, Anchor, Stack } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../client/api.ts';
import { workshopPaths } from './workshop-paths.ts';

/** The workshops that are not over, with the way back into each: after a restart too. */
export function OpenWorkshops() {
  const { t } = useTranslation();
  const { data } = useQuery(api.workshops.list.queryOptions({ input: {} }));
  const open = (data ?? []).filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  return (
    <Stack gap="xs" className="no-print">
      {open.map(({ id, title }) => (
        <Alert key={id} variant="outline" color="teal" icon={<IconUsers aria-hidden="true" />} role="status">
          {t('workshops:banner.open', { title })}{' '}
          <Anchor component={Link} to={workshopPaths.one(id)} fw={650}>
            {t('workshops:banner.goOn')}
          </Anchor>
        </Alert>
      ))}
    </Stack>
  );
}
