import { Group, SimpleGrid, Switch, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Pillar } from '../../../../src/content/types.ts';
import type { PlanView } from '../../../../src/contract/plan-records.ts';
import { AmountInput } from '../../../ui/amount-input.tsx';
import { useFormats } from '../../../ui/format.ts';
import classes from '../plan.module.css';
import { pillars, windowIds } from '../plan-model.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import { PersonDayRate } from './person-day-rate.tsx';
import type { ChangeSettings } from './use-delayed-settings.ts';

type Settings = PlanView['settings'];

interface MoreLimitsProps {
  readonly plan: PlanView;
  /** Saves a moment later, with what else is typed. */
  readonly change: ChangeSettings;
  readonly changes: PlanChanges;
}

/** Limits that most firms never need: by period, by owner, by pillar; and what a person-day is worth. */
export function MoreLimits({ plan, change, changes }: MoreLimitsProps) {
  const { t } = useTranslation();
  const { settings } = plan;
  const set = countOf(settings);
  return (
    <details className={classes.disclosure}>
      <summary>{set === 0 ? t('plan:limits.title') : t('plan:limits.titleSet', { n: set })}</summary>
      <ByWindow plan={plan} change={change} changes={changes} />
      <Group align="flex-start" gap="xl" mt="md">
        <AmountInput
          label={t('plan:limits.parallel')}
          description={t('plan:limits.parallelHint')}
          placeholder={t('plan:inputs.noLimit')}
          value={settings.maxParallel}
          min={1}
          max={100}
          step={1}
          onChange={(most) => change(() => ({ maxParallel: most === null ? null : Math.round(most) }))}
        />
        <PersonDayRate rate={plan.personDayNtd} />
      </Group>
      <PillarMinimum settings={settings} change={change} />
    </details>
  );
}

function countOf({ windowBudgetsNtd, windowPersonDays, maxParallel, minimumPerPillar }: Settings): number {
  const set = [
    windowBudgetsNtd !== null,
    Object.keys(windowPersonDays).length > 0,
    maxParallel !== null,
    Object.keys(minimumPerPillar).length > 0,
  ];
  return set.filter(Boolean).length;
}

function ByWindow({ plan, change, changes }: MoreLimitsProps) {
  const { t } = useTranslation();
  const budgets = plan.settings.windowBudgetsNtd;
  // What the present plan uses is a start that changes nothing.
  const used = () => Object.fromEntries(plan.plan.windows.map(({ id, usedNtd }) => [id, usedNtd]));
  return (
    <>
      <Switch
        mt="sm"
        label={t('plan:limits.moneyByWindow')}
        description={t('plan:limits.moneyByWindowHint')}
        checked={budgets !== null}
        onChange={(event) => changes.configure({ windowBudgetsNtd: event.currentTarget.checked ? used() : null })}
      />
      <Table.ScrollContainer minWidth={440} mt="sm">
        <Table maw={720} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('plan:windows.window')}</Table.Th>
              {budgets && <Table.Th>{t('plan:limits.money')}</Table.Th>}
              <Table.Th>{t('plan:limits.days')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {windowIds.map((id) => (
              <WindowRow key={id} id={id} plan={plan} change={change} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

interface WindowRowProps extends Pick<MoreLimitsProps, 'plan' | 'change'> {
  readonly id: string;
}

function WindowRow({ id, plan, change }: WindowRowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { windowBudgetsNtd: budgets, windowPersonDays: days } = plan.settings;
  const window = t(`plan:window.${id}`);
  const share = plan.plan.windows.find((each) => each.id === id)?.personDays;
  const shown = days[id] === undefined && share !== undefined;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {window}
      </Table.Th>
      {budgets && (
        <Table.Td>
          <AmountInput
            aria-label={t('plan:limits.moneyIn', { window })}
            size="xs"
            w={180}
            prefix="NT$ "
            max={1e12}
            value={budgets[id] ?? 0}
            onChange={(ntd) => change((now) => ({ windowBudgetsNtd: { ...now.windowBudgetsNtd, [id]: ntd ?? 0 } }))}
          />
        </Table.Td>
      )}
      <Table.Td>
        <AmountInput
          aria-label={t('plan:limits.daysIn', { window })}
          size="xs"
          w={180}
          max={100_000}
          {...(shown ? { placeholder: t('plan:limits.share', { days: formats.number(share) }) } : {})}
          value={days[id] ?? null}
          onChange={(set) => change((now) => ({ windowPersonDays: withOrWithout(now.windowPersonDays, id, set) }))}
        />
      </Table.Td>
    </Table.Tr>
  );
}

interface PillarMinimumProps {
  readonly settings: Settings;
  readonly change: ChangeSettings;
}

function PillarMinimum({ settings, change }: PillarMinimumProps) {
  const { t } = useTranslation();
  const set = (pillar: Pillar, fewest: number | null) =>
    change((now) => ({
      minimumPerPillar: withOrWithout(now.minimumPerPillar, pillar, fewest ? Math.round(fewest) : null),
    }));
  return (
    <fieldset className={classes.fields}>
      <legend>{t('plan:limits.minimum')}</legend>
      <Text size="xs" c="dimmed" mb={6}>
        {t('plan:limits.minimumHint')}
      </Text>
      <SimpleGrid cols={{ base: 2, sm: 4 }} maw={720}>
        {pillars.map((pillar) => (
          <AmountInput
            key={pillar}
            label={t(`frameworks:pillars.${pillar}`)}
            placeholder="0"
            w="100%"
            max={20}
            value={settings.minimumPerPillar[pillar] ?? null}
            onChange={(fewest) => set(pillar, fewest)}
          />
        ))}
      </SimpleGrid>
    </fieldset>
  );
}

/** A record with one entry set, or taken out where there is no value. */
function withOrWithout<Key extends string>(
  record: Readonly<Partial<Record<Key, number>>>,
  key: Key,
  value: number | null,
): Record<string, number> {
  const others = Object.entries<number | undefined>(record).filter(([each]) => each !== key);
  const all = value === null ? others : [...others, [key, value] as const];
  return Object.fromEntries(all.filter((entry): entry is [string, number] => entry[1] !== undefined));
}
