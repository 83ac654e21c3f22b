import { describe, expect, it } from 'vitest';
import { connect } from '../../../main/db/database.ts';
import { clientWorkHere, exportedFile, importedFile } from '../../support/client-machines.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { openApp } from '../../support/open-app.ts';

const question = 'MON-01';
const level = (value: 0 | 1 | 2 | 3 | 4) => ({ kind: 'level', level: value }) as const;

/** A client that two computers know alike. */
async function pair() {
  let time = Date.parse('2027-01-04T02:00:00.000Z');
  const clock = () => {
    time += 1000;
    return new Date(time);
  };
  const open = () => openApp(newDataFolder(), clock, undefined, { makeClientWork: () => clientWorkHere });
  const [a, b] = [open(), open()];
  const { organisationId, assessmentId } = a.services.organisations.addSample();
  await importedFile(b, await exportedFile(a, organisationId));
  return { a, b, organisationId, assessmentId };
}

describe('a merge', () => {
  it('takes the answers of the side that went on from the other, without asking', async () => {
    const { a, b, organisationId, assessmentId } = await pair();
    a.services.answers.save({ assessmentId, question, answer: level(4) });
    const { preview } = await importedFile(b, await exportedFile(a, organisationId));
    expect(preview).toMatchObject({ added: 0, changed: 1, conflicts: [] });
    expect(b.services.assessments.get({ id: assessmentId }).answers[question]).toEqual(level(4));
  });

  it('asks where both answered, keeps mine unless told, and tells so in the history', async () => {
    const { a, b, organisationId, assessmentId } = await pair();
    a.services.answers.save({ assessmentId, question, answer: level(4) });
    b.services.answers.save({ assessmentId, question, answer: level(0) });
    const file = await exportedFile(a, organisationId);
    const { preview } = await importedFile(b, file);
    expect(preview.conflicts).toMatchObject([
      { kind: 'answer', what: question, mine: JSON.stringify(level(0)), theirs: JSON.stringify(level(4)) },
    ]);
    expect(b.services.assessments.get({ id: assessmentId }).answers[question]).toEqual(level(0));
    const [last, theirs, mine] = b.services.answers.history({ assessmentId, question });
    expect([last?.cause, last?.after, theirs?.after, mine?.after]).toEqual(['merge', level(0), level(4), level(0)]);
    const [kept] = b.services.clients.keptVersions({ organisationId });
    expect(kept).toMatchObject({ kind: 'answer', side: 'theirs', what: question, value: JSON.stringify(level(4)) });
    // And the other computer hears what was settled.
    const back = await importedFile(a, await exportedFile(b, organisationId));
    expect(back.preview.conflicts).toEqual([]);
    expect(a.services.assessments.get({ id: assessmentId }).answers[question]).toEqual(level(0));
  });

  it('forgets the undo of an answer that it changed, and keeps that of others', async () => {
    const { a, b, organisationId, assessmentId } = await pair();
    b.services.answers.save({ assessmentId, question, answer: level(0) });
    const before = a.services.assessments.get({ id: assessmentId }).answers['MON-02'];
    const another = JSON.stringify(before) === JSON.stringify(level(0)) ? level(1) : level(0);
    b.services.answers.save({ assessmentId, question: 'MON-02', answer: another });
    a.services.answers.save({ assessmentId, question, answer: level(4) });
    const file = await exportedFile(a, organisationId);
    const { conflicts } = await b.services.clients.preview({ file, passphrase: null });
    await importedFile(b, file, Object.fromEntries(conflicts.map(({ id }) => [id, 'theirs'] as const)));
    const undone = b.services.answers.undo({ assessmentId });
    expect([undone.question, undone.answers[question], undone.answers['MON-02']]).toEqual(['MON-02', level(4), before]);
    expect(undone.undo.canUndo).toBe(false);
  });

  it('lets what was changed win over what was deleted, and takes a deletion of what nobody touched', async () => {
    const { a, b, organisationId } = await pair();
    const [one, two] = a.services.organisations.get({ id: organisationId }).systems;
    if (!one || !two) throw new Error('the sample has systems');
    a.services.systems.remove({ id: one.id });
    a.services.systems.remove({ id: two.id });
    b.services.systems.update({ ...one, name: 'Changed' });
    const { preview } = await importedFile(b, await exportedFile(a, organisationId));
    expect(preview.conflicts).toEqual([]);
    const names = b.services.organisations.get({ id: organisationId }).systems.map(({ name }) => name);
    expect(names).toContain('Changed');
    expect(names).not.toContain(two.name);
  });

  it('refuses a row that is another client’s here, and an import that was let go', async () => {
    const { a, b, organisationId } = await pair();
    const file = await exportedFile(a, organisationId);
    const { importId } = await b.services.clients.preview({ file, passphrase: null });
    b.services.clients.cancelImport({ importId });
    expect(() => b.services.clients.merge({ importId, choices: {} })).toThrow(/IMPORT_GONE/);
    const none = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
    const other = b.services.organisations.create({ name: 'Another', ...none });
    const stolen = b.services.organisations.get({ id: organisationId }).systems[0]?.id;
    const database = connect(b.databasePath);
    database.change('update ai_systems set organisation_id = ? where id = ?', other.id, stolen);
    database.close();
    await expect(b.services.clients.preview({ file, passphrase: null })).rejects.toMatchObject({
      code: 'CLIENT_FILE_UNFIT',
      params: { detail: 'ai_systems.id' },
    });
  });

  it('makes a backup first', async () => {
    const { a, b, organisationId, assessmentId } = await pair();
    a.services.answers.note({ assessmentId, question, note: 'Theirs' });
    const backups = b.services.data.backups().length;
    await importedFile(b, await exportedFile(a, organisationId));
    const [newest] = b.services.data.backups();
    expect([b.services.data.backups().length, newest?.reason]).toEqual([backups + 1, 'before-merge']);
  });
});
