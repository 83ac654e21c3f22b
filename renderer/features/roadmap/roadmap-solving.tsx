import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WorkingLine } from '../../ui/working-line.tsx';
import classes from './roadmap.module.css';
import type { RoadmapQuery } from './use-roadmap-query.ts';

/**
 * That plan and dates are being worked out, with a way to stop it; or that this was stopped, with a way to go on. Floats
 * once there is something on the screen, which must not jump under the pointer.
 */
export function RoadmapSolving({ query }: { readonly query: RoadmapQuery }) {
  const { t } = useTranslation();
  return (
    <div className={`${classes.solving} no-print`} data-floating={query.roadmap !== undefined}>
      <WorkingLine working={query.working} label={t('roadmap:solving.working')} onCancel={query.cancel} />
      {query.stopped && (
        <Alert color="yellow" variant="outline" p="xs" role="status">
          <Group justify="space-between">
            <Text size="sm">{t('roadmap:solving.stopped')}</Text>
            <Button size="compact-sm" variant="default" onClick={query.fetch}>
              {t('roadmap:solving.start')}
            </Button>
          </Group>
        </Alert>
      )}
    </div>
  );
}
