import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFolderIn } from '../../main/app/export-places.ts';
import { openDunwu } from '../../main/app/open-dunwu.ts';
import { connect } from '../../main/db/database.ts';
import { databaseFileName } from '../../main/db/open-database.ts';
import { hashOf } from '../../main/export/verified-file.ts';
import { numbered } from './numbered-document.ts';
import { seededRandom } from './random.ts';

/** What was found after the kills; the aim is 0 of each but the first two. */
export interface KillExportReport {
  readonly kills: number;
  /** Exports that came to their end and were logged. */
  readonly logged: number;
  /** Files under their final name that are not a whole document. */
  readonly broken: number;
  /** Paths of the log where nothing stands, or something older than the newest line says. */
  readonly withoutFile: number;
  /** Unfinished files that the next export did not sweep away. */
  readonly leftOver: number;
}

/** How many processes export at once, each in a data folder of its own. */
const lanes = 3;
/** A life ends after this many files at most, then at a random moment of the next one. */
const longestLife = 3;
/** How long a file takes where none was measured yet, in ms. */
const usualMs = 25;
const script = join(import.meta.dirname, 'keep-exporting.ts');

/**
 * Kills a process that exports over the same file again and again with SIGKILL at random moments, and looks each time whether
 * the old or the new file stands there whole.
 * @param document a real document's bytes; each export has another number behind them.
 */
export async function killExport(kills: number, seed: number, document: Uint8Array): Promise<KillExportReport> {
  const folder = mkdtempSync(join(tmpdir(), 'dunwu-kill-export-'));
  const path = join(folder, 'document');
  writeFileSync(path, document);
  try {
    const reports = await Promise.all(
      Array.from({ length: lanes }, (_, lane) => {
        const share = Math.floor((kills + lane) / lanes);
        return oneLane(join(folder, String(lane)), path, document, share, seededRandom(seed + lane));
      }),
    );
    const sum = (name: keyof KillExportReport) => reports.reduce((total, report) => total + report[name], 0);
    const [logged, broken, withoutFile, leftOver] = [sum('logged'), sum('broken'), sum('withoutFile'), sum('leftOver')];
    return { kills: sum('kills'), logged, broken, withoutFile, leftOver };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function oneLane(
  dataFolder: string,
  documentPath: string,
  document: Uint8Array,
  kills: number,
  random: () => number,
): Promise<KillExportReport> {
  const found = { broken: 0, withoutFile: 0, leftOver: 0 };
  const exports = exportFolderIn(dataFolder);
  const assessmentId = newAssessmentIn(dataFolder);
  let logged = 0;
  let unfinished: readonly string[] = [];
  let number = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    await oneLife([dataFolder, assessmentId, documentPath, String(number + 1)], random);
    const log = readLog(dataFolder);
    const names = namesIn(exports);
    const whole = new Map(
      names.filter((name) => name.endsWith('.pdf')).map((name) => [name, numberOf(join(exports, name), document)]),
    );
    number = Math.max(number, ...[...whole.values()].map((one) => one ?? 0));
    found.broken += [...whole.values()].filter((number) => number === null).length;
    const newest = new Map(log.map(({ path, sha256 }) => [path, sha256]));
    found.withoutFile += [...newest].filter(([path, sha256]) => !isAsNew(path, sha256, document)).length;
    // What an earlier life left is gone as soon as a later one has exported anything.
    if (log.length > logged) found.leftOver += unfinished.filter((name) => names.includes(name)).length;
    logged = log.length;
    unfinished = names.filter((name) => name.endsWith('.unfinished'));
  }
  return { kills, logged, ...found };
}

function newAssessmentIn(dataFolder: string): string {
  const dunwu = openDunwu({ dataFolder, host: 'test', screenFolder: dataFolder });
  try {
    return dunwu.services.organisations.addSample().assessmentId;
  } finally {
    dunwu.close();
  }
}

/** Starts a process and kills it after some files, in the midst of the next one. */
async function oneLife(args: readonly string[], random: () => number): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const took = await timeOfFile(child, 1 + Math.floor(random() * longestLife));
  await new Promise((resolve) => setTimeout(resolve, random() * took));
  child.kill('SIGKILL');
  await ended;
}

/** Waits for so many lines; resolves to how long the last file took, in ms. */
function timeOfFile(child: ChildProcess, lines: number): Promise<number> {
  const times: number[] = [];
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      for (const _ of String(chunk).trim().split('\n')) times.push(performance.now());
      const [before, last] = times.slice(-2);
      if (times.length >= lines) resolve(before && last ? last - before : usualMs);
    });
    child.once('exit', (code) => reject(new Error(`The exporting process ended with ${code} before it was killed`)));
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Oldest first. */
function readLog(dataFolder: string): readonly { path: string; sha256: string }[] {
  const database = connect(join(dataFolder, databaseFileName));
  try {
    const rows = database.rows('select path, sha256 from exports order by rowid');
    return rows.map(({ path, sha256 }) => ({ path: String(path), sha256: String(sha256) }));
  } finally {
    database.close();
  }
}

/** Whether the file is the one of the line, or the next one, which the process did not live to log. */
function isAsNew(path: string, sha256: string, document: Uint8Array): boolean {
  const number = numberOf(path, document);
  if (number === null) return false;
  return [number, number - 1].some((one) => hashOf(numbered(document, one)) === sha256);
}

/** The number behind a whole document; null when the file is not there or not whole. */
function numberOf(path: string, document: Uint8Array): number | null {
  try {
    const bytes = readFileSync(path);
    const tail = bytes.subarray(document.byteLength).toString('latin1');
    const isWhole = bytes.subarray(0, document.byteLength).equals(document) && /^\d{12}$/.test(tail);
    return isWhole ? Number(tail) : null;
  } catch {
    return null;
  }
}
