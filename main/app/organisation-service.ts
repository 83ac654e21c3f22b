import { randomUUID } from 'node:crypto';
import type { AiSystem, Organisation } from '../../src/contract/records.ts';
import { isTaxId } from '../../src/domain/organisation/is-tax-id.ts';
import { AppError } from '../app-error.ts';
import type { OrganisationFields } from '../db/repositories/organisations.ts';
import type { Context } from './context.ts';
import { found, foundRows } from './found.ts';

/** Lists, makes, changes, removes and restores organisations. */
export function organisationService({ store, now }: Context) {
  const get = (id: string): Organisation => found(store.organisations.get(id), 'organisation');
  return {
    list: (input?: { readonly ids?: readonly string[] | undefined }): Organisation[] =>
      store.organisations.list(input?.ids),
    get: ({ id }: { id: string }): Organisation & { systems: AiSystem[] } => ({
      ...get(id),
      systems: store.systems.of(id),
    }),
    create(fields: OrganisationFields): Organisation {
      checkTaxId(fields.taxId);
      const id = randomUUID();
      store.database.transaction(() => store.organisations.insert(id, fields, false, now()));
      return get(id);
    },
    update({ id, ...fields }: OrganisationFields & { id: string }): Organisation {
      checkTaxId(fields.taxId);
      foundRows(
        store.database.transaction(() => store.organisations.update(id, fields, now())),
        'organisation',
      );
      return get(id);
    },
    remove({ id }: { id: string }): void {
      get(id);
      store.organisations.setDeleted(id, now());
    },
    restore({ id }: { id: string }): Organisation {
      foundRows(store.organisations.setDeleted(id, null), 'organisation');
      return get(id);
    },
  };
}

/** Makes, changes, removes and restores the AI systems of organisations. */
export function systemService({ store, now }: Context) {
  const get = (id: string): AiSystem => found(store.systems.get(id), 'AI system');
  return {
    create(fields: Omit<AiSystem, 'id'>): AiSystem {
      found(store.organisations.get(fields.organisationId), 'organisation');
      const system = { id: randomUUID(), ...fields };
      store.systems.insert(system, now());
      return get(system.id);
    },
    update({ id, ...fields }: Omit<AiSystem, 'organisationId'>): AiSystem {
      foundRows(store.systems.update(id, fields), 'AI system');
      return get(id);
    },
    remove({ id }: { id: string }): void {
      get(id);
      store.systems.setDeleted(id, now());
    },
    restore({ id }: { id: string }): AiSystem {
      foundRows(store.systems.setDeleted(id, null), 'AI system');
      return get(id);
    },
  };
}

/** Throws AppError TAX_ID_INVALID for a number that fails its check digit; none at all is fine. */
export function checkTaxId(taxId: string | null): void {
  if (taxId !== null && !isTaxId(taxId)) throw new AppError('TAX_ID_INVALID', { taxId });
}
