import { Anchor, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { api } from '../../client/api.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { useFormats } from '../../ui/format.ts';
import { overallScale, riskAfter } from '../../ui/planned-risk.ts';
import classes from './results.module.css';

const shown = 3;

/** What the plan starts with and where it leads: the board's next question. Nothing while there is no plan. */
export function FirstSteps({ view }: { readonly view: AssessmentView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { id } = view.assessment;
  const plan = useQuery(api.plan.get.queryOptions({ input: { assessmentId: id } })).data;
  if (!plan || plan.plan.chosen.length === 0) return null;
  const after = (days: number) => formats.number(riskAfter(plan, days).planning * overallScale(view), 0);
  const cost = plan.plan.chosen.reduce((sum, action) => sum + action.costNtd, 0);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="first-steps">
      <Title order={2} id="first-steps" size="h4">
        {t('results:firstSteps.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('results:firstSteps.lead', {
          today: after(0),
          soon: after(90),
          year: after(365),
          cost: formats.money(cost),
        })}
      </Text>
      <ol className={classes.firstSteps}>
        {plan.plan.chosen.slice(0, shown).map(({ action, costNtd, personDays }) => (
          <li key={action}>
            <Anchor component={Link} to={assessmentPaths.plan(id)} hash={action} size="sm" underline="always">
              {t(`actions:${action}.title`)}
            </Anchor>
            <Text size="xs" c="dimmed">
              {t('results:firstSteps.takes', {
                id: action,
                cost: formats.money(costNtd),
                effort: formats.personDays(personDays),
              })}
            </Text>
          </li>
        ))}
      </ol>
    </Paper>
  );
}
