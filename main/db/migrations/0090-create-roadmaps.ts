/** What users moved on the roadmap, and how much the owners can do on a working day. */
export const createRoadmaps = {
  version: 90,
  name: 'create-roadmaps',
  up(database: { exec(sql: string): void }): void {
    database.exec(`
      create table roadmap_moves (
        assessment_id text not null references assessments (id),
        action text not null,
        start text not null,
        working_days integer not null,
        primary key (assessment_id, action)
      )`);
    database.exec(`
      create table owner_capacities (
        assessment_id text not null references assessments (id),
        owner text not null,
        capacity double precision not null,
        primary key (assessment_id, owner)
      )`);
  },
};
