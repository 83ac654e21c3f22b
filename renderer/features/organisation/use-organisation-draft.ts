import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Organisation } from '../../../src/contract/records.ts';
import { api, client } from '../../client/api.ts';
import { appErrorCode } from '../../ui/error-words.ts';
import { showError } from '../../ui/show-error.tsx';

/** What the user may fill in about an organisation. */
export type OrganisationDraft = Pick<Organisation, 'name' | 'taxId' | 'industry' | 'employees' | 'paidInCapitalNtd'>;
type SaveState = 'saved' | 'savedWithoutTaxId' | 'saving' | 'unsaved';

const taxIdDigits = 8;

/**
 * The particulars as typed, and saving them. `commit` is called when a field is left: a wrong tax ID is shown at its
 * field and everything else is saved all the same.
 */
export function useOrganisationDraft(stored: Organisation) {
  const [draft, setDraft] = useState<OrganisationDraft>(() => fieldsOf(stored));
  const [wrongTaxId, setWrongTaxId] = useState<string | null>(null);
  const save = useSave(stored.id);
  const commit = async (next: OrganisationDraft) => {
    const refused = next.taxId !== null && (next.taxId.length !== taxIdDigits || next.taxId === wrongTaxId);
    const wanted = refused ? { ...next, taxId: stored.taxId } : next;
    setWrongTaxId(refused ? next.taxId : null);
    if (next.name.trim() === '' || same(wanted, fieldsOf(stored))) return;
    try {
      await save.mutateAsync(wanted);
    } catch (error) {
      if (appErrorCode(error) !== 'TAX_ID_INVALID') return showError(error);
      setWrongTaxId(next.taxId);
      const others = { ...next, taxId: stored.taxId };
      if (!same(others, fieldsOf(stored))) await save.mutateAsync(others).catch(showError);
    }
  };
  const change = (part: Partial<OrganisationDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    // Eight digits are a whole tax ID: check it at once instead of when the field is left.
    if (part.taxId?.length === taxIdDigits) void commit(next);
    return next;
  };
  const taxIdWrong = wrongTaxId !== null && wrongTaxId === draft.taxId;
  const saved = same(taxIdWrong ? { ...draft, taxId: stored.taxId } : draft, fieldsOf(stored));
  const savedState: SaveState = taxIdWrong ? 'savedWithoutTaxId' : 'saved';
  const state: SaveState = save.isPending ? 'saving' : saved ? savedState : 'unsaved';
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
