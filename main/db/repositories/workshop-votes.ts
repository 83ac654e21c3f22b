import type { VoteChoice } from '../../../src/domain/workshop/types.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';

/** One participant's vote in one round. */
export interface VoteRecord {
  readonly question: string;
  readonly round: number;
  readonly participantId: string;
  readonly choice: VoteChoice;
  readonly comment: string;
  readonly at: string;
}

/** What one participant picked of one set of the best–worst exercise. */
export interface RankingRecord {
  readonly participantId: string;
  readonly set: number;
  readonly best: string;
  readonly worst: string;
  readonly at: string;
}

/** Reads and writes what participants said. Changes are made inside the caller's transaction. */
export function workshopVoteRepository(database: Database) {
  return {
    of(workshopId: string): VoteRecord[] {
      const all = query.selectFrom('workshop_votes').selectAll().where('workshop_id', '=', workshopId);
      return database.all(all).map(({ question, round, participant_id, choice, comment, at }) => ({
        question,
        round,
        participantId: participant_id,
        choice: toChoice(choice),
        comment,
        at,
      }));
    },
    /** The newest vote of a participant in a round is the one in force. */
    put(workshopId: string, { question, round, participantId, choice, comment, at }: VoteRecord): void {
      const said = { choice: String(choice), comment, at };
      const key = { workshop_id: workshopId, question, round, participant_id: participantId };
      database.run(
        query
          .insertInto('workshop_votes')
          .values({ ...key, ...said })
          .onConflict((conflict) =>
            conflict.columns(['workshop_id', 'question', 'round', 'participant_id']).doUpdateSet(said),
          ),
      );
    },
    withdraw(workshopId: string, vote: Pick<VoteRecord, 'question' | 'round' | 'participantId'>): void {
      database.run(
        query
          .deleteFrom('workshop_votes')
          .where('workshop_id', '=', workshopId)
          .where('question', '=', vote.question)
          .where('round', '=', vote.round)
          .where('participant_id', '=', vote.participantId),
      );
    },
    rankings(workshopId: string): RankingRecord[] {
      const all = query.selectFrom('workshop_rankings').selectAll().where('workshop_id', '=', workshopId);
      return database.all(all).map(({ participant_id, item_set, best, worst, at }) => ({
        participantId: participant_id,
        set: item_set,
        best,
        worst,
        at,
      }));
    },
    putRanking(workshopId: string, { participantId, set, best, worst, at }: RankingRecord): void {
      const said = { best, worst, at };
      const key = { workshop_id: workshopId, participant_id: participantId, item_set: set };
      database.run(
        query
          .insertInto('workshop_rankings')
          .values({ ...key, ...said })
          .onConflict((conflict) => conflict.columns(['workshop_id', 'participant_id', 'item_set']).doUpdateSet(said)),
      );
    },
    withdrawRankings(workshopId: string, participantId: string): void {
      const own = query.deleteFrom('workshop_rankings').where('workshop_id', '=', workshopId);
      database.run(own.where('participant_id', '=', participantId));
    },
  };
}

function toChoice(text: string): VoteChoice {
  if (text === 'unsure' || text === 'notMine') return text;
  return Number(text) as Exclude<VoteChoice, string>;
}
