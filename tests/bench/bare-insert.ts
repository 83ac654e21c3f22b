import SqliteDatabase from 'better-sqlite3';

/** A bare insert of one answer with Dunwu's own durability (WAL, synchronous=FULL): the floor of what a save can cost. */
export function bareInsert(path: string): { insert: (question: string, level: number) => void; close: () => void } {
  const connection = new SqliteDatabase(path);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.exec('create table answers (id integer primary key, at text, question text, answer text) strict');
  const statement = connection.prepare('insert into answers (at, question, answer) values (?, ?, ?)');
  return {
    insert: (question, level) => {
      statement.run(new Date().toISOString(), question, JSON.stringify({ kind: 'level', level }));
    },
    close: () => connection.close(),
  };
}
