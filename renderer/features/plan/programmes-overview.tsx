import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { programmes } from '../../../src/content/programmes.ts';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import { ActionLink } from './action-link.tsx';
import classes from './plan.module.css';
import { actionOf } from './plan-model.ts';
import { ProgrammeItem } from './programmes.tsx';

interface ProgrammesOverviewProps {
  readonly plan: PlanView;
  readonly onOpen: (action: string) => void;
}

/** Which programmes may help with the actions of the plan. Nothing where none applies. */
export function ProgrammesOverview({ plan, onOpen }: ProgrammesOverviewProps) {
  const { t } = useTranslation();
  const helped = programmes
    .map((programme) => ({
      programme,
      actions: plan.plan.chosen.filter(({ action }) => actionOf(action).programmes?.includes(programme.id)),
    }))
    .filter(({ actions }) => actions.length > 0);
  if (helped.length === 0) return null;
  return (
    <section aria-labelledby="programmes">
      <Title order={3} id="programmes" size="h4" mb={4}>
        {t('plan:programmes.title')}
      </Title>
      <Text size="sm" mb="xs">
        {t('plan:programmes.check')}
      </Text>
      <ul className={classes.words} style={{ paddingInlineStart: 20 }}>
        {helped.map(({ programme, actions }) => (
          <ProgrammeItem key={programme.id} programme={programme}>
            <ul className={classes.inline} aria-label={t('plan:programmes.for')}>
              {actions.map(({ action }) => (
                <li key={action}>
                  <ActionLink action={action} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </ProgrammeItem>
        ))}
      </ul>
    </section>
  );
}
