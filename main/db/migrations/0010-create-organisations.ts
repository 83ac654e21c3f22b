/** Organisations and their AI systems. */
export const createOrganisations = {
  version: 10,
  name: 'create-organisations',
  up(database: { exec(sql: string): void }): void {
    database.exec(`
      create table organisations (
        id text not null primary key,
        name text not null,
        tax_id text,
        industry text,
        employees integer,
        paid_in_capital_ntd double precision,
        sample integer not null default 0,
        created_at text not null,
        updated_at text not null,
        deleted_at text
      )`);
    database.exec(`
      create table ai_systems (
        id text not null primary key,
        organisation_id text not null references organisations (id),
        name text not null,
        purpose text not null,
        criticality text not null check (criticality in ('critical', 'important', 'minor')),
        created_at text not null,
        deleted_at text
      )`);
    database.exec('create index ai_systems_by_organisation on ai_systems (organisation_id)');
  },
};
