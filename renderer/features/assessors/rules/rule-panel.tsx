import { Button, Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MergeLine, mergeRule } from '../../../../src/contract/assessor-api.ts';
import { workshopRole } from '../../../../src/contract/workshop-records.ts';
import { sameWords } from '../same-words.ts';
import type { Assessors, RuleChoice } from '../use-assessors.ts';

interface RulePanelProps {
  readonly lines: readonly MergeLine[];
  /** Questions that all agree on and that are not taken over yet: a rule takes them along. */
  readonly toTake: number;
  readonly settleByRule: Assessors['settleByRule'];
}

/** Settles what a rule decides, after saying how much that is. */
export function RulePanel({ lines, toTake, settleByRule }: RulePanelProps) {
  const { t } = useTranslation();
  const [rule, setRule] = useState<RuleChoice['rule']>('median');
  const roles = workshopRole.options.filter((role) => lines.some(({ proposals }) => proposals.role[role]));
  const [wanted, setRole] = useState<RuleChoice['role']>(null);
  const role = rule === 'role' ? (roles.find((one) => one === wanted) ?? roles[0] ?? null) : null;
  const outcome = outcomeOf(lines, { rule, role });
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="assessors-rule" className="no-print">
      <Stack gap="sm">
        <Title order={3} id="assessors-rule" size="h4">
          {t('assessors:rule.title')}
        </Title>
        <Group gap="sm" align="flex-end">
          <NativeSelect
            label={t('assessors:rule.label')}
            value={rule}
            onChange={(event) => setRule(mergeRule.parse(event.currentTarget.value))}
            data={mergeRule.options.map((value) => ({ value, label: t(`assessors:rule.name.${value}`) }))}
          />
          {rule === 'role' && (
            <NativeSelect
              label={t('assessors:rule.role')}
              value={role ?? ''}
              onChange={(event) => setRole(workshopRole.parse(event.currentTarget.value))}
              data={roles.map((value) => ({ value, label: t(`participant:role.${value}`) }))}
            />
          )}
          <Button
            variant="default"
            disabled={outcome.settles === 0}
            loading={settleByRule.isPending}
            onClick={() => settleByRule.mutate({ rule, role })}
          >
            {t('assessors:rule.apply', { count: outcome.settles })}
          </Button>
        </Group>
        <Text size="sm" c="dimmed" maw={780}>
          {t(`assessors:rule.means.${rule}`)}
        </Text>
        <Text size="sm" role="status">
          {t('assessors:rule.preview', { settles: outcome.settles, open: outcome.open })}
          {outcome.changes > 0 && t('assessors:rule.changes', { count: outcome.changes })}
          {outcome.between > 0 && t('assessors:rule.between', { count: outcome.between })}
          {toTake > 0 && outcome.settles > 0 && t('assessors:rule.alsoTakes', { count: toTake })}
        </Text>
      </Stack>
    </Paper>
  );
}

/** What a rule would do to the open conflicts: how many it settles, how many present answers it changes, what stays open. */
function outcomeOf(lines: readonly MergeLine[], { rule, role }: RuleChoice) {
  const open = lines.filter(({ state }) => state === 'open');
  const decided = open.flatMap((line) => {
    const { proposals } = line;
    const answer = rule === 'role' ? role && proposals.role[role] : proposals[rule];
    return answer ? [{ line, answer }] : [];
  });
  return {
    settles: decided.length,
    open: open.length - decided.length,
    changes: decided.filter(({ line, answer }) => line.current && !sameWords(line.current, answer)).length,
    between: rule === 'median' ? decided.filter(({ line }) => line.proposals.between).length : 0,
  };
}
