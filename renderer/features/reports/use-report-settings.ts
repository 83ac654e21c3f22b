import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReportSettings } from '../../../src/contract/report-records.ts';
import { api, client } from '../../client/api.ts';
import { showError } from '../../ui/show-error.tsx';

/** Keeps what was chosen for an assessment: at once on the screen, and stored one change after the other. */
export function useSaveReportSettings(assessmentId: string): (change: Partial<ReportSettings>) => void {
  const cache = useQueryClient();
  const queryKey = api.reports.settings.queryKey({ input: { assessmentId } });
  const save = useMutation({
    scope: { id: `report-settings-${assessmentId}` },
    mutationFn: (settings: Partial<ReportSettings>) => client.reports.setSettings({ assessmentId, settings }),
    onMutate: async (change) => {
      await cache.cancelQueries({ queryKey });
      cache.setQueryData(queryKey, (now) => now && { ...now, ...change });
    },
    onError: (error) => {
      showError(error);
      return cache.invalidateQueries({ queryKey });
    },
  });
  return save.mutate;
}
