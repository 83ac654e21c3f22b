import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Branding, Logo } from '../../../../src/contract/report-records.ts';
import { api, client } from '../../../client/api.ts';
import { showError } from '../../../ui/show-error.tsx';
import { showUndo } from '../../../ui/show-undo.tsx';

/** The logo as an address that an image can show. */
export const logoAddress = (logo: Logo): string => `data:${logo.mediaType};base64,${logo.base64}`;

/** Storing the look of reports: what changed shows at once, and changes are stored one after the other. */
export function useBranding() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const queryKey = api.branding.get.queryKey();
  const scope = { id: 'branding' };
  const keep = (branding: Branding) => cache.setQueryData(queryKey, branding);
  const save = useMutation({
    scope,
    mutationFn: (change: Partial<Omit<Branding, 'logo'>>) => client.branding.set(change),
    onMutate: async (change) => {
      await cache.cancelQueries({ queryKey });
      cache.setQueryData(queryKey, (now) => now && { ...now, ...change });
    },
    onError: (error) => {
      showError(error);
      return cache.invalidateQueries({ queryKey });
    },
  });
  const setLogo = useMutation({
    scope,
    mutationFn: (file: File | null) => client.branding.setLogo({ file }),
    onSuccess: keep,
    onError: showError,
  });
  const removeLogo = (logo: Logo) => {
    const bringBack = () => setLogo.mutate(fileOf(logo));
    setLogo.mutate(null, { onSuccess: () => void showUndo(t('deliverables:branding.logoRemoved'), bringBack) });
  };
  return { save: save.mutate, setLogo: setLogo.mutate, removeLogo, settingLogo: setLogo.isPending };
}

function fileOf({ base64, mediaType }: Logo): File {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new File([bytes], mediaType === 'image/png' ? 'logo.png' : 'logo.jpg', { type: mediaType });
}
