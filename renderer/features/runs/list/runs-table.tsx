import { ActionIcon, Anchor, Badge, Box, Checkbox, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconEye, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RunSummary } from '../../../../src/contract/run-records.ts';
import { ActionsHeader } from '../../../ui/actions-header.tsx';
import { useFormats } from '../../../ui/format.ts';
import { runPaths } from '../../../ui/run-paths.ts';
import { VerdictBadge } from '../../../ui/verdict-badge.tsx';
import { DecisionMark } from '../run/decision-mark.tsx';
import { stepNumber, surenessOf } from '../run-words.ts';
import classes from './list.module.css';
import { useRemoveRun } from './use-remove-run.ts';

interface RunsTableProps {
  readonly organisationId: string;
  readonly runs: readonly RunSummary[];
  readonly systemName: (id: string | null) => string;
  readonly chosen: readonly string[];
  /** Null: there is nothing to compare with. */
  readonly onChoose: ((id: string) => void) | null;
  /** No more can be chosen. */
  readonly full: boolean;
}

/** Runs with verdict, how sure it is, chance, decision, last step and AI system. */
export function RunsTable({ runs, onChoose, ...rest }: RunsTableProps) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={980} type="native" tabIndex={0} role="region" aria-label={t('runs:list.title')}>
      <Table verticalSpacing="sm" aria-label={t('runs:list.title')}>
        <Table.Thead>
          <Table.Tr>
            {onChoose && (
              <Table.Th w={44} pos="relative" className="no-print">
                <VisuallyHidden>{t('runs:list.choose')}</VisuallyHidden>
              </Table.Th>
            )}
            <Table.Th>{t('runs:list.name')}</Table.Th>
            <Table.Th className={classes.short}>{t('runs:list.verdict')}</Table.Th>
            <Table.Th className={classes.short}>{t('runs:list.sure')}</Table.Th>
            <Table.Th className={classes.short}>{t('runs:list.chance')}</Table.Th>
            <Table.Th className={classes.short}>{t('runs:list.decision')}</Table.Th>
            <Table.Th ta="right" className={classes.short}>
              {t('runs:list.lastStep')}
            </Table.Th>
            <Table.Th className={classes.short}>{t('runs:list.system')}</Table.Th>
            <ActionsHeader width={50} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {runs.map((run) => (
            <Row key={run.id} run={run} onChoose={onChoose} {...rest} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface RowProps extends Omit<RunsTableProps, 'runs'> {
  readonly run: RunSummary;
}

function Row({ run, organisationId, systemName, chosen, onChoose, full }: RowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const remove = useRemoveRun();
  const { analysis, name } = run;
  const picked = chosen.includes(run.id);
  return (
    <Table.Tr data-run={run.id}>
      {onChoose && (
        <Table.Td className="no-print">
          <Checkbox
            aria-label={t('runs:list.chooseOne', { name })}
            checked={picked}
            disabled={full && !picked}
            onChange={() => onChoose(run.id)}
          />
        </Table.Td>
      )}
      <Table.Th scope="row" fw={400}>
        <Anchor component={Link} to={runPaths.one(organisationId, run.id)} fw={600} className="long-name">
          {name}
        </Anchor>
        <Text size="xs" c="dimmed" className="long-name">
          {[t(`runs:format.${run.format}`), run.sourceName, formats.dateTime(run.updatedAt)].join(t('ui:separator'))}
        </Text>
        {/* On a phone the other columns are out of sight. */}
        <Box hiddenFrom="sm" mt={4}>
          <VerdictBadge verdict={analysis.verdict} />
        </Box>
        {run.watched && (
          <Badge
            variant="outline"
            color="gray"
            tt="none"
            className="quiet-badge"
            leftSection={<IconEye size={12} aria-hidden="true" />}
          >
            {t('runs:watched.badge')}
          </Badge>
        )}
      </Table.Th>
      <Table.Td>
        <VerdictBadge verdict={analysis.verdict} />
      </Table.Td>
      <Table.Td className={classes.short}>
        <Sureness analysis={analysis} />
      </Table.Td>
      <Table.Td className={classes.short}>
        {analysis.phase === null ? '–' : formats.percent(analysis.willGeneralise.probability)}
      </Table.Td>
      <Table.Td className={classes.short}>
        <DecisionMark action={analysis.decision.action} />
      </Table.Td>
      <Table.Td ta="right">{stepNumber(analysis.lastStep, formats)}</Table.Td>
      <Table.Td className="long-name">{systemName(run.systemId) || '–'}</Table.Td>
      <Table.Td className="no-print">
        <Group justify="flex-end">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('runs:list.remove', { name })}
            onClick={() => remove.mutate(run)}
          >
            <IconTrash size={16} aria-hidden="true" />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

/** How sure the verdict is; nothing where the log could not be judged at all. */
function Sureness({ analysis: { phase, confidence } }: Pick<RunSummary, 'analysis'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (phase === null) return '–';
  return (
    <>
      <Text size="sm">{t(`runs:sure.${surenessOf(confidence)}`)}</Text>
      <Text size="xs" c="dimmed">
        {formats.percent(confidence)}
      </Text>
    </>
  );
}
