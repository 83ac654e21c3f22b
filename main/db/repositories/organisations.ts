import { sql } from 'kysely';
import { type AiSystem, industries, type Organisation } from '../../../src/contract/records.ts';
import { smeCategory } from '../../../src/domain/organisation/sme-category.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';
import type { Schema } from '../schema.ts';

type OrganisationRow = Schema['organisations'];

/** Rows of the same instant, such as those of an import, stay in the order in which they were written. */
const asMade = sql`rowid`;

/** What a user enters of an organisation. */
export type OrganisationFields = Pick<Organisation, 'name' | 'taxId' | 'industry' | 'employees' | 'paidInCapitalNtd'>;

/** Reads and writes organisations. Removed ones are found by `restore` only. */
export function organisationRepository(database: Database) {
  const live = () => query.selectFrom('organisations').selectAll().where('deleted_at', 'is', null);
  return {
    /** All, or those with some ids. */
    list(ids?: readonly string[]): Organisation[] {
      const wanted = sql<string>`(select value from json_each(${JSON.stringify(ids ?? [])}))`;
      const all = live().orderBy('created_at').orderBy(asMade);
      return database.all(ids === undefined ? all : all.where('id', 'in', wanted)).map(toOrganisation);
    },
    get(id: string): Organisation | undefined {
      const row = database.first(live().where('id', '=', id));
      return row && toOrganisation(row);
    },
    sample: (): string | undefined => database.first(live().where('sample', '=', 1))?.id,
    insert(id: string, fields: OrganisationFields, sample: boolean, at: string): void {
      const row = {
        id,
        ...toRow(fields),
        sample: sample ? 1 : 0,
        created_at: at,
        updated_at: at,
        deleted_at: null,
        archived_at: null,
      };
      database.run(query.insertInto('organisations').values(row));
    },
    update(id: string, fields: OrganisationFields, at: string): number {
      const change = query.updateTable('organisations').set({ ...toRow(fields), updated_at: at });
      return database.run(change.where('id', '=', id).where('deleted_at', 'is', null));
    },
    setDeleted: (id: string, at: string | null): number =>
      database.run(query.updateTable('organisations').set({ deleted_at: at }).where('id', '=', id)),
  };
}

/** Reads and writes the AI systems of organisations. */
export function systemRepository(database: Database) {
  const live = () => query.selectFrom('ai_systems').selectAll().where('deleted_at', 'is', null);
  return {
    of: (organisationId: string): AiSystem[] =>
      database
        .all(live().where('organisation_id', '=', organisationId).orderBy('created_at').orderBy(asMade))
        .map(toSystem),
    get(id: string): AiSystem | undefined {
      const row = database.first(live().where('id', '=', id));
      return row && toSystem(row);
    },
    insert(system: AiSystem, at: string): void {
      const { organisationId, ...rest } = system;
      const row = { ...rest, organisation_id: organisationId, created_at: at, deleted_at: null };
      database.run(query.insertInto('ai_systems').values(row));
    },
    update(id: string, { name, purpose, criticality }: Omit<AiSystem, 'id' | 'organisationId'>): number {
      const change = query.updateTable('ai_systems').set({ name, purpose, criticality });
      return database.run(change.where('id', '=', id).where('deleted_at', 'is', null));
    },
    setDeleted: (id: string, at: string | null): number =>
      database.run(query.updateTable('ai_systems').set({ deleted_at: at }).where('id', '=', id)),
  };
}

function toRow(fields: OrganisationFields) {
  const { name, taxId, industry, employees, paidInCapitalNtd } = fields;
  return { name, tax_id: taxId, industry, employees, paid_in_capital_ntd: paidInCapitalNtd };
}

function toOrganisation(row: OrganisationRow): Organisation {
  return {
    id: row.id,
    name: row.name,
    taxId: row.tax_id,
    industry: industries.find((known) => known === row.industry) ?? null,
    employees: row.employees,
    paidInCapitalNtd: row.paid_in_capital_ntd,
    sample: row.sample === 1,
    sme: smeCategory(row.employees, row.paid_in_capital_ntd),
    archivedAt: row.archived_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toSystem(row: Schema['ai_systems']): AiSystem {
  const { id, name, purpose } = row;
  return {
    id,
    organisationId: row.organisation_id,
    name,
    purpose,
    criticality: row.criticality as AiSystem['criticality'],
  };
}
