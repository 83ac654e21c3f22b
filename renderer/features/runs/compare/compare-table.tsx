import { Anchor, Paper, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RunSummary } from '../../../../src/contract/run-records.ts';
import { useFormats } from '../../../ui/format.ts';
import { runPaths } from '../../../ui/run-paths.ts';
import { VerdictBadge } from '../../../ui/verdict-badge.tsx';
import { DecisionMark } from '../run/decision-mark.tsx';
import { stepNumber, surenessOf } from '../run-words.ts';

interface CompareTableProps {
  readonly organisationId: string;
  readonly runs: readonly RunSummary[];
}

/** The chosen runs with their verdicts and figures. */
export function CompareTable({ organisationId, runs }: CompareTableProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const step = (at: number | null) => (at === null ? '–' : stepNumber(at, formats));
  return (
    <Paper withBorder p="lg">
      <Table.ScrollContainer
        minWidth={900}
        type="native"
        tabIndex={0}
        role="region"
        aria-label={t('runs:compare.table')}
      >
        <Table aria-label={t('runs:compare.table')} verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('runs:list.name')}</Table.Th>
              <Table.Th>{t('runs:list.verdict')}</Table.Th>
              <Table.Th>{t('runs:list.sure')}</Table.Th>
              <Table.Th ta="right">{t('runs:list.chance')}</Table.Th>
              <Table.Th ta="right">{t('verdicts:events.memorised')}</Table.Th>
              <Table.Th ta="right">{t('verdicts:events.generalised')}</Table.Th>
              <Table.Th ta="right">{t('runs:list.lastStep')}</Table.Th>
              <Table.Th>{t('runs:list.decision')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {runs.map(({ id, name, analysis }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">
                  <Anchor component={Link} to={runPaths.one(organisationId, id)} className="long-name">
                    {name}
                  </Anchor>
                </Table.Th>
                <Table.Td>
                  <VerdictBadge verdict={analysis.verdict} />
                </Table.Td>
                <Table.Td>
                  {analysis.phase === null
                    ? '–'
                    : `${t(`runs:sure.${surenessOf(analysis.confidence)}`)} (${formats.percent(analysis.confidence)})`}
                </Table.Td>
                <Table.Td ta="right">
                  {analysis.phase === null ? '–' : formats.percent(analysis.willGeneralise.probability)}
                </Table.Td>
                <Table.Td ta="right">{step(analysis.memorisedStep)}</Table.Td>
                <Table.Td ta="right">{step(analysis.generalisedStep)}</Table.Td>
                <Table.Td ta="right">{step(analysis.lastStep)}</Table.Td>
                <Table.Td>
                  <DecisionMark action={analysis.decision.action} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
