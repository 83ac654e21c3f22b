import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WorkingLine } from '../../ui/working-line.tsx';
import classes from './plan.module.css';
import type { PlanQuery } from './use-plan.ts';

/** That the best plan is being worked out, or that what is shown is older than what was decided. In sight wherever one reads. */
export function SolvingLine({ query, hasPlan }: { readonly query: PlanQuery; readonly hasPlan: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={classes.solving}>
      <WorkingLine working={query.solving} label={t('plan:solving.working')} onCancel={query.cancel} />
      {query.outdated && (
        <Alert color="yellow" variant="outline" p="xs" className={classes.outdated} role="status">
          <Group justify="space-between">
            <Text size="sm">{t(hasPlan ? 'plan:solving.outdated' : 'plan:solving.none')}</Text>
            <Button size="compact-sm" variant="default" className="no-print" onClick={query.solve}>
              {t('plan:solving.solve')}
            </Button>
          </Group>
        </Alert>
      )}
    </div>
  );
}
