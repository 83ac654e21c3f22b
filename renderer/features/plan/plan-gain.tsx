import { Group, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { useFormats } from '../../ui/format.ts';
import { overallScale, riskAfter } from '../../ui/planned-risk.ts';
import { totalsOf } from './plan-model.ts';
import { Proof } from './proof.tsx';
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
  const at = (days: number) => formats.number(riskAfter(plan, days).planning * scale, 0);
  const nothing = formats.number(riskAfter(plan, 365).doNothing * scale, 0);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="gain">
      <Title order={2} id="gain" size="h4">
        {t('plan:gain.sentence', { today: at(0), soon: at(90), year: at(365), nothing })}
      </Title>
      <Proof view={view} plan={plan} scale={scale} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" mt="md">
        <div>
          <Group gap="xl" mb="md">
            <Figure label={t('plan:gain.today')} value={at(0)} />
            <Figure label={t('plan:gain.soon')} value={at(90)} />
            <Figure label={t('plan:gain.year')} value={at(365)} />
            <Figure label={t('plan:gain.nothing')} value={nothing} />
          </Group>
          <Takes plan={plan} />
          <Text size="xs" c="dimmed" mt={6}>
            {t('plan:gain.assumption')}
          </Text>
        </div>
        <RiskOverTime plan={plan} scale={scale} />
      </SimpleGrid>
    </Paper>
  );
}

/** Money paid to others, and people's time with what it is worth: two different things, never added up. */
function Takes({ plan }: { readonly plan: PlanView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { costNtd, personDays } = totalsOf(plan.plan.chosen);
  return (
    <>
      <Text size="sm">{t('plan:gain.takes', { n: plan.plan.chosen.length })}</Text>
      <Group gap="xl" mt={4} align="flex-start">
        <Figure label={t('plan:gain.external')} value={formats.money(costNtd)} small />
        <Figure
          label={t('plan:gain.internal')}
          value={formats.personDays(personDays)}
          hint={t('plan:gain.valued', {
            value: formats.money(personDays * plan.personDayNtd),
            rate: formats.money(plan.personDayNtd),
          })}
          small
        />
      </Group>
    </>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly small?: boolean;
}

function Figure({ label, value, hint, small = false }: FigureProps) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text fw={700} fz={small ? 18 : 28} lh={1.25} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {value}
      </Text>
      {hint && (
        <Text size="xs" c="dimmed">
          {hint}
        </Text>
      )}
    </div>
  );
}
