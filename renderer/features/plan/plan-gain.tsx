import { Group, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentView, PlanView } from '../../../src/contract/records.ts';
import { useFormats } from '../../ui/format.ts';
import { overallScale, riskAfter } from '../../ui/planned-risk.ts';
import { totalsOf } from './plan-model.ts';
import { RiskOverTime } from './risk-over-time.tsx';

interface PlanGainProps {
  readonly view: AssessmentView;
  readonly plan: PlanView;
}

/** What the plan buys: risk today, after 90 days and after a year, beside doing nothing, and what it takes. */
export function PlanGain({ view, plan }: PlanGainProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const scale = overallScale(view);
  const at = (days: number) => riskAfter(plan, days).planning * scale;
  const nothing = riskAfter(plan, 365).doNothing * scale;
  const totals = totalsOf(plan.plan.chosen);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="gain">
      <Title order={2} id="gain" size="h4">
        {t('plan:gain.sentence', {
          today: formats.number(at(0), 0),
          soon: formats.number(at(90), 0),
          year: formats.number(at(365), 0),
          nothing: formats.number(nothing, 0),
        })}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {t(`plan:gain.status.${plan.plan.status}`, { gap: formats.percent(Math.max(0.01, plan.plan.gap)) })}
      </Text>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <div>
          <Group gap="xl" mb="md">
            <Figure label={t('plan:gain.today')} value={formats.number(at(0), 0)} />
            <Figure label={t('plan:gain.soon')} value={formats.number(at(90), 0)} />
            <Figure label={t('plan:gain.year')} value={formats.number(at(365), 0)} />
            <Figure label={t('plan:gain.nothing')} value={formats.number(nothing, 0)} />
          </Group>
          <Text size="sm">
            {t('plan:gain.takes', {
              n: plan.plan.chosen.length,
              cost: formats.money(totals.costNtd),
              effort: formats.personDays(totals.personDays),
            })}
          </Text>
          <Text size="xs" c="dimmed" mt={6}>
            {t('plan:gain.assumption')}
          </Text>
        </div>
        <RiskOverTime plan={plan} scale={scale} />
      </SimpleGrid>
    </Paper>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text fw={700} fz={28} lh={1.2} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {value}
      </Text>
    </div>
  );
}
