import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Organisation } from '../../../src/contract/records.ts';
import { api, client } from '../../client/api.ts';
import { appErrorCode } from '../../ui/error-words.ts';
import { showError } from '../../ui/show-error.tsx';

/** What the user may fill in about an organisation. */
export type OrganisationDraft = Pick<Organisation, 'name' | 'taxId' | 'industry' | 'employees' | 'paidInCapitalNtd'>;
export type SaveState = 'saved' | 'saving' | 'unsaved';

const taxIdDigits = 8;

/**
 * The particulars as typed, and saving them. `commit` is called when a field is left: a wrong tax ID is shown at its
 * field and everything else is saved all the same.
 */
export function useOrganisationDraft(stored: Organisation) {
  const [draft, setDraft] = useState<OrganisationDraft>(() => fieldsOf(stored));
  const [taxIdWrong, setTaxIdWrong] = useState(false);
  const save = useSave(stored.id);
  const commit = async (next: OrganisationDraft) => {
    if (next.name.trim() === '' || same(next, fieldsOf(stored))) return;
    const incomplete = next.taxId !== null && next.taxId.length !== taxIdDigits;
    try {
      await save.mutateAsync(incomplete ? { ...next, taxId: stored.taxId } : next);
      setTaxIdWrong(incomplete);
    } catch (error) {
      if (appErrorCode(error) !== 'TAX_ID_INVALID') return showError(error);
      setTaxIdWrong(true);
      if (!same({ ...next, taxId: stored.taxId }, fieldsOf(stored))) {
        await save.mutateAsync({ ...next, taxId: stored.taxId }).catch(showError);
      }
    }
  };
  const change = (part: Partial<OrganisationDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if ('taxId' in part) {
      setTaxIdWrong(false);
      // Eight digits are a whole tax ID: check it at once instead of when the field is left.
      if (part.taxId?.length === taxIdDigits) void commit(next);
    }
    return next;
  };
  const state: SaveState = save.isPending ? 'saving' : same(draft, fieldsOf(stored)) ? 'saved' : 'unsaved';
  return { draft, change, commit, taxIdWrong, state };
}

function useSave(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (fields: OrganisationDraft) => client.organisations.update({ ...fields, name: fields.name.trim(), id }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: api.organisations.key() }),
  });
}

function fieldsOf({ name, taxId, industry, employees, paidInCapitalNtd }: Organisation): OrganisationDraft {
  return { name, taxId, industry, employees, paidInCapitalNtd };
}

function same(a: OrganisationDraft, b: OrganisationDraft): boolean {
  return (
    a.name.trim() === b.name &&
    a.taxId === b.taxId &&
    a.industry === b.industry &&
    a.employees === b.employees &&
    a.paidInCapitalNtd === b.paidInCapitalNtd
  );
}
