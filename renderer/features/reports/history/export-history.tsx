import { Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../client/api.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { HistoryTable } from './history-table.tsx';

/** What was exported of an assessment so far, newest first, and whether each file is still as it was checked. */
export function ExportHistory({ assessmentId }: { readonly assessmentId: string }) {
  const { t } = useTranslation();
  const titleId = useId();
  const query = useQuery({
    ...api.reports.history.queryOptions({ input: { assessmentId } }),
    // Files change in other programs: the user comes back from one of them.
    refetchOnWindowFocus: true,
  });
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={titleId}>
      <Title order={2} size="h4" mb="sm" id={titleId}>
        {t('deliverables:history.title')}
      </Title>
      <QueryView query={query}>
        {(records) =>
          records.length === 0 ? (
            <Text>{t('deliverables:history.empty')}</Text>
          ) : (
            <HistoryTable records={records} labelledBy={titleId} />
          )
        }
      </QueryView>
    </Paper>
  );
}
