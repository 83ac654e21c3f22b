import { useMantineColorScheme } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Settings } from '../../src/contract/records.ts';
import { showError } from '../ui/show-error.tsx';
import { api, client } from './api.ts';
import { changeLanguage } from './language.ts';

/** The stored settings; fetched before the first paint, so they are there at once. */
export function useSettings() {
  return useQuery(api.settings.get.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
}

/** Makes the screen look as the settings say: language and theme. */
function useApplySettings() {
  const { setColorScheme } = useMantineColorScheme();
  return useCallback(
    async (settings: Settings) => {
      setColorScheme(settings.theme);
      await changeLanguage(settings.language);
    },
    [setColorScheme],
  );
}

/** Saves some settings and applies them at once. Scores may follow the assumptions, so everything else is fetched anew. */
export function useSaveSettings() {
  const queryClient = useQueryClient();
  const apply = useApplySettings();
  return useMutation({
    mutationFn: (change: Partial<Settings>) => client.settings.set(change),
    onSuccess: async (settings) => {
      queryClient.setQueryData(api.settings.get.queryKey(), settings);
      await apply(settings);
      await queryClient.invalidateQueries();
    },
    onError: showError,
  });
}

/** Fetches the settings again and applies them: another window or the menu changed them. */
export function useReloadSettings() {
  const queryClient = useQueryClient();
  const apply = useApplySettings();
  return useCallback(async () => {
    const settings = await client.settings.get();
    queryClient.setQueryData(api.settings.get.queryKey(), settings);
    await apply(settings);
  }, [queryClient, apply]);
}
