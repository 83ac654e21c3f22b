import { Button, Paper, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import { ActionLink } from './action-link.tsx';
import classes from './plan.module.css';
import { doneActions } from './plan-model.ts';
import type { PlanChanges } from './use-plan-changes.ts';

interface DoneActionsProps {
  readonly plan: PlanView;
  readonly changes: PlanChanges;
  readonly onOpen: (action: string) => void;
}

/** What is finished: it counts as reached from the first day, and can be taken back. */
export function DoneActions({ plan, changes, onOpen }: DoneActionsProps) {
  const { t } = useTranslation();
  const done = doneActions(plan);
  if (done.length === 0) return null;
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="done">
      <Title order={2} id="done" size="h4" mb="xs">
        {t('plan:done.title', { n: done.length })}
      </Title>
      <ul className={classes.rows}>
        {done.map((action) => (
          <li key={action}>
            <IconCircleCheck size={18} aria-hidden="true" />
            <ActionLink action={action} onOpen={onOpen} />
            <Button
              variant="default"
              size="compact-xs"
              className="no-print"
              aria-label={t('plan:done.reopenThis', { action })}
              onClick={() => changes.setProgress(action, { status: 'doing' })}
            >
              {t('plan:done.reopen')}
            </Button>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
