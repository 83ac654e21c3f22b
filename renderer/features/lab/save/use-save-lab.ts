import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../../../src/contract/records.ts';
import { api, client } from '../../../client/api.ts';
import { showDone } from '../../../ui/show-done.ts';
import { showError } from '../../../ui/show-error.tsx';

/** Where a lab is kept: an organisation, or the name of one that is still to be made. */
interface Where {
  readonly organisation: Organisation | string;
  readonly name: string;
}

const unknownFields = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };

/** Keeps what a lab logged so far as a training run. */
export function useSaveLab(labId: string) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ organisation, name }: Where) => {
      const { id } =
        typeof organisation === 'string'
          ? await client.organisations.create({ ...unknownFields, name: organisation })
          : organisation;
      return client.lab.save({ labId, organisationId: id, name });
    },
    onSuccess: async ({ name }) => {
      showDone(t('lab:save.done', { name }));
      await Promise.all([
        cache.invalidateQueries({ queryKey: api.runs.key() }),
        cache.invalidateQueries({ queryKey: api.organisations.key() }),
      ]);
    },
    onError: showError,
  });
}
