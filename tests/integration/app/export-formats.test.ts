import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Deliverable, ExportFormat, ExportRecord } from '../../../src/contract/report-records.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { clientOf, openApp, someDay } from '../../support/open-app.ts';
import { quickSolver } from '../../support/quick-solver.ts';
import { mountSmallDisk } from '../../support/small-disk.ts';

/** Opens the application with the sample firm; documents are made by the real writers in their worker. */
function withSample(exportFolder: string) {
  const app = openApp(newDataFolder(), () => someDay, quickSolver, { exportFolder });
  const client = clientOf(app);
  const { organisationId, assessmentId } = app.services.organisations.addSample();
  const exported = async (deliverable: Deliverable, format: ExportFormat): Promise<ExportRecord> => {
    const wanted = { assessmentId, deliverable, format, language: 'both', hidden: [] } as const;
    let record: ExportRecord | null = null;
    for await (const event of await client.reports.export({ ...wanted, hidden: [] })) record = event.record;
    if (!record) throw new Error('The export ended without a record');
    return record;
  };
  return { client, organisationId, assessmentId, exported };
}

it('every format is written, checked, kept under a safe name and logged', async () => {
  const folder = newDataFolder();
  const { client, organisationId, assessmentId, exported } = withSample(folder);
  const { systems: _, ...firm } = await client.organisations.get({ id: organisationId });
  const name = '../<b>“頂信”</b>:\u202Ecod.exe 🏭\\CON|?*';
  await client.organisations.update({ ...firm, name });
  const wanted = [
    ['summary', 'pdf', '%PDF-'],
    ['policy', 'docx', 'PK'],
    ['deck', 'pptx', 'PK'],
    ['workbook', 'xlsx', 'PK'],
    ['tables', 'csv', 'PK'],
    ['data', 'json', '{'],
    ['report', 'md', '#'],
  ] as const;
  const hashes: string[] = [];
  for (const [deliverable, format, start] of wanted) {
    const record = await exported(deliverable, format);
    const bytes = readFileSync(join(folder, record.fileName));
    expect(bytes.toString('latin1').startsWith(start), record.fileName).toBe(true);
    expect(record).toMatchObject({ deliverable, format, state: 'kept', bytes: bytes.length });
    expect(record.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(record.figures).toBeGreaterThan(50);
    expect(record.fileName).toMatch(/^b “頂信” b cod exe 🏭 CON [^<>:"/\\|?*\u202E]+ 2027-01-04\.[a-z]+$/);
    hashes.push(record.sha256);
  }
  expect((await exported('data', 'json')).sha256).toBe(hashes[5]);
  expect(readdirSync(folder)).toHaveLength(wanted.length);
  const history = await client.reports.history({ assessmentId });
  expect(history.map(({ state }) => state)).toEqual(Array.from({ length: wanted.length + 1 }, () => 'kept'));
}, 120_000);

it('a disk of 1 MB that is full keeps the old file, says so, and takes the new one when there is room', async ({
  skip,
}) => {
  const disk = mountSmallDisk(1024) ?? skip('did not run: mounting a small disk is not permitted here');
  const { client, assessmentId, exported } = withSample(disk);
  const first = await exported('summary', 'pdf');
  const old = readFileSync(join(disk, first.fileName));
  const filler = join(disk, 'filler');
  for (let size = 65_536; size >= 512; size /= 2) {
    try {
      for (;;) writeFileSync(filler, new Uint8Array(size), { flag: 'a' });
    } catch {
      // Full for this size; a smaller piece may still fit.
    }
  }
  await client.branding.set({ footer: 'Another footer' });
  await expect(exported('summary', 'pdf')).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect(readFileSync(join(disk, first.fileName)).equals(old)).toBe(true);
  expect(readdirSync(disk).sort()).toEqual(['filler', first.fileName].sort());
  expect(await client.reports.history({ assessmentId })).toHaveLength(1);
  rmSync(filler);
  const second = await exported('summary', 'pdf');
  expect(second.fileName).toBe(first.fileName);
  expect(readFileSync(join(disk, first.fileName)).equals(old)).toBe(false);
}, 120_000);
