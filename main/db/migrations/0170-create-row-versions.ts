/**
 * Which versions of a client's rows were ever here: 16 bytes of a hash each. A client file brings its own along, so that a merge
 * knows who changed what since the two last met.
 */
export const createRowVersions = {
  version: 170,
  name: 'create-row-versions',
  up(database: { exec(sql: string): void }): void {
    database.exec(`
      create table row_versions (
        organisation_id text not null references organisations (id),
        version blob not null,
        primary key (organisation_id, version)
      ) without rowid`);
  },
};
