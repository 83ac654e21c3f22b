import type { ClientCounts } from '../../src/contract/client-records.ts';
import { belongsTo, clientTables, type TableName } from './client-tables.ts';
import type { Database } from './database.ts';

/** What a client has, counted: things that users see, and every row that travels. */
export function countClient(source: Pick<Database, 'rows'>, organisationId: string): ClientCounts {
  const count = (table: TableName, also = '') => {
    const [row] = source.rows(`select count(*) as n from ${table} where ${belongsTo(table)} ${also}`, organisationId);
    return Number(row?.n);
  };
  const there = 'and deleted_at is null';
  return {
    systems: count('ai_systems', there),
    assessments: count('assessments', there),
    answers: count('answers'),
    notes: count('notes'),
    evidence: count('evidence', there),
    workshops: count('workshops', there),
    trainingRuns: count('training_runs', there),
    rows: clientTables.reduce((sum, { table }) => sum + count(table), 0),
  };
}
