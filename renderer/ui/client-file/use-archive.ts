import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../../client/api.ts';
import { showError } from '../show-error.tsx';
import { showUndo } from '../show-undo.tsx';

interface Archiving {
  readonly organisationIds: readonly string[];
  /** Into the archive, or back from it. */
  readonly into: boolean;
  /** The client's name, where it is only one. */
  readonly name?: string;
}

/** Puts clients out of the daily view or back into it; the note that says so takes it back. */
export function useArchive() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const move = async ({ organisationIds, into }: Archiving) => {
    for (const organisationId of organisationIds) {
      await (into ? client.clients.archive({ organisationId }) : client.clients.unarchive({ organisationId }));
    }
  };
  const onSettled = () => cache.invalidateQueries();
  const back = useMutation({ mutationFn: move, onError: showError, onSettled });
  return useMutation({
    mutationFn: move,
    onSuccess: (_, { into, name, organisationIds }) => {
      const said = { name, count: organisationIds.length };
      const one = into ? t('clients:archive.done', said) : t('clients:archive.isBack', said);
      const several = into ? t('clients:archive.doneMany', said) : t('clients:archive.areBack', said);
      showUndo(name === undefined ? several : one, () => back.mutate({ organisationIds, into: !into }));
    },
    onError: showError,
    onSettled,
  });
}
