import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { verifyDatabase } from '../../../main/db/verify-database.ts';
import { newAssessment, openApp } from '../../support/open-app.ts';
import { makeReadOnly, mountSmallDisk } from '../../support/small-disk.ts';

const none = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };

function smallDisk(kilobytes: number, { skip }: TestContext): string {
  return mountSmallDisk(kilobytes) ?? skip('did not run: mounting a small disk is not permitted here');
}

/** Writes until nothing more fits. */
function fill(folder: string): string {
  const path = join(folder, 'filler');
  for (let size = 64 * 1024; size >= 512; size /= 2) {
    try {
      for (;;) writeFileSync(path, new Uint8Array(size), { flag: 'a', flush: true });
    } catch {
      // Full for this size; a smaller piece may still fit.
    }
  }
  return path;
}

describe('on a full disk', () => {
  it('acknowledges no answer that is not on disk, loses none that is, and goes on when there is space', (context) => {
    const folder = smallDisk(4096, context);
    const app = openApp(folder);
    const assessmentId = newAssessment(app);
    app.services.answers.set({ assessmentId, question: 'MON-01', answer: { kind: 'level', level: 3 } });
    const filler = fill(folder);
    let saved = 0;
    const saveNotes = () => {
      for (; saved < 2000; saved += 1) {
        app.services.answers.note({ assessmentId, question: 'MON-01', note: `${saved} ${'x'.repeat(2000)}` });
        app.services.answers.save({ assessmentId, question: 'TAL-01', answer: { kind: 'number', value: saved % 200 } });
      }
    };
    expect(saveNotes).toThrow(expect.objectContaining({ code: 'DISK_FULL' }));
    const answers = () => app.services.assessments.get({ id: assessmentId }).answers;
    expect(answers()['MON-01']).toEqual({ kind: 'level', level: 3 });
    if (saved > 0) expect(answers()['TAL-01']).toEqual({ kind: 'number', value: (saved - 1) % 200 });
    else expect(answers()).not.toHaveProperty('TAL-01');
    rmSync(filler);
    app.services.answers.set({ assessmentId, question: 'MON-02', answer: { kind: 'level', level: 1 } });
    app.close();
    expect(verifyDatabase(app.databasePath)).toMatchObject({ ok: true });
    expect(openApp(folder).services.assessments.get({ id: assessmentId }).answers).toMatchObject({
      'MON-01': { kind: 'level', level: 3 },
      'MON-02': { kind: 'level', level: 1 },
    });
  });

  it('says so when a new data folder does not fit, and leaves nothing half made', (context) => {
    const folder = smallDisk(64, context);
    fill(folder);
    expect(() => openApp(folder)).toThrow(expect.objectContaining({ code: 'DISK_FULL' }));
  });

  it('does not take a sound database for a damaged one', (context) => {
    const folder = smallDisk(2048, context);
    const app = openApp(folder);
    newAssessment(app);
    app.close();
    const filler = fill(folder);
    const outcome = () => openApp(folder).services.organisations.create({ ...none, name: 'x'.repeat(200) });
    expect(outcome).toThrow(expect.objectContaining({ code: 'DISK_FULL' }));
    rmSync(filler);
    expect(verifyDatabase(app.databasePath).ok).toBe(true);
  });

  it('says so when a backup does not fit, and keeps no half of it', (context) => {
    const folder = smallDisk(2048, context);
    const app = openApp(folder);
    newAssessment(app);
    const filler = fill(folder);
    expect(() => app.services.data.backup()).toThrow(expect.objectContaining({ code: 'DISK_FULL' }));
    expect(app.services.data.backups()).toEqual([]);
    rmSync(filler);
    expect(app.services.data.backup().bytes).toBeGreaterThan(0);
  });
});

describe('on a read-only disk', () => {
  it('says so at the start and leaves the data as it is', (context) => {
    const folder = smallDisk(4096, context);
    openApp(folder).close();
    makeReadOnly(folder);
    expect(() => openApp(folder)).toThrow(expect.objectContaining({ code: 'READ_ONLY' }));
  });

  it('says so when the folder cannot even be made', (context) => {
    const folder = smallDisk(4096, context);
    makeReadOnly(folder);
    expect(() => openApp(join(folder, 'new'))).toThrow(expect.objectContaining({ code: 'READ_ONLY' }));
  });
});
