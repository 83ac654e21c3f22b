import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../../src/contract/portfolio-records.ts';
import { api, client } from '../../../../client/api.ts';
import { showError } from '../../../../ui/show-error.tsx';
import { showUndo } from '../../../../ui/show-undo.tsx';

/** The tags of a client while they are changed: shown at once, saved at once. */
export function useTags({ organisationId, name, tags }: PortfolioRow) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [typed, setTyped] = useState<readonly string[] | null>(null);
  const before = useRef<readonly string[]>(tags);
  const save = useMutation({
    mutationFn: (next: readonly string[]) => client.portfolio.setTags({ organisationId, tags: [...next] }),
    // Lists drawn from an older state must not take back what is typed meanwhile.
    scope: { id: `tags-${organisationId}` },
    onError: showError,
    onSettled: async () => {
      await cache.invalidateQueries({ queryKey: api.portfolio.key() });
      setTyped(null);
    },
  });
  const value = typed ?? tags;
  const set = (next: readonly string[]) => {
    const trimmed = [...new Set(next.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
    setTyped(trimmed);
    save.mutate(trimmed);
  };
  return {
    value,
    set,
    begin() {
      before.current = value;
    },
    offerUndo() {
      const was = before.current;
      if (was.join('\n') === value.join('\n')) return;
      before.current = value;
      showUndo(t('portfolio:tags.changed', { name }), () => set(was));
    },
  };
}
