import { Button, Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import { windowIds } from './plan-model.ts';
import type { PlanChanges } from './use-plan-changes.ts';

interface ActionChoicesProps {
  readonly action: string;
  readonly plan: PlanView;
  readonly changes: PlanChanges;
}

/** What the user decides about an action against the plan's own choice: the window it must complete in, or leave it out. */
export function ActionChoices({ action, plan, changes }: ActionChoicesProps) {
  const { t } = useTranslation();
  const excluded = plan.settings.excluded.includes(action);
  return (
    <Group align="flex-end" className="no-print">
      <NativeSelect
        label={t('plan:choices.lock')}
        size="sm"
        disabled={excluded}
        value={plan.settings.locked[action] ?? ''}
        onChange={(event) => changes.lock(action, event.currentTarget.value || null)}
        data={[
          { value: '', label: t('plan:choices.free') },
          ...windowIds.map((id) => ({ value: id, label: t(`plan:window.${id}`) })),
        ]}
      />
      {excluded ? (
        <Button variant="default" onClick={() => changes.include(action)}>
          {t('plan:choices.include')}
        </Button>
      ) : (
        <Button variant="default" onClick={() => changes.exclude(action)}>
          {t('plan:choices.exclude')}
        </Button>
      )}
    </Group>
  );
}
