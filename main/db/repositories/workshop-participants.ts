import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { query } from '../query.ts';
import type { WorkshopParticipantRecord } from './workshop-row.ts';

/** Reads and writes who joined a workshop. */
export function workshopParticipantRepository(database: Database) {
  return {
    /** In the order in which they joined, those that went too. */
    of(workshopId: string): WorkshopParticipantRecord[] {
      const all = query.selectFrom('workshop_participants').selectAll().where('workshop_id', '=', workshopId);
      return database.all(all.orderBy('joined_at').orderBy(sql`rowid`)).map((row) => ({
        id: row.id,
        tokenSha256: row.token_sha256,
        name: row.name,
        role: row.role as WorkshopParticipantRecord['role'],
        language: row.language as WorkshopParticipantRecord['language'],
        joinedAt: row.joined_at,
        removedAt: row.removed_at,
      }));
    },
    insert(workshopId: string, one: WorkshopParticipantRecord): void {
      const row = {
        id: one.id,
        workshop_id: workshopId,
        token_sha256: one.tokenSha256,
        name: one.name,
        role: one.role,
        language: one.language,
        joined_at: one.joinedAt,
        removed_at: one.removedAt,
      };
      database.run(query.insertInto('workshop_participants').values(row));
    },
    update({ id, name, role, language, tokenSha256, removedAt }: WorkshopParticipantRecord): void {
      const change = { name, role, language, token_sha256: tokenSha256, removed_at: removedAt };
      database.run(query.updateTable('workshop_participants').set(change).where('id', '=', id));
    },
    /** A workshop that becomes anonymous keeps no name. */
    forgetNames: (workshopId: string): number =>
      database.run(
        query.updateTable('workshop_participants').set({ name: null }).where('workshop_id', '=', workshopId),
      ),
  };
}
