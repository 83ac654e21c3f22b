import { resolve } from 'node:path';
import { rpcPath } from '../../src/contract/files.ts';
import { assessorPage, participantFolder } from '../app-root.ts';
import { openDatabase } from '../db/open-database.ts';
import { createStore } from '../db/store.ts';
import type { ClientFileWork } from '../jobs/client-file-work.ts';
import type { DocumentMaker } from '../jobs/document-maker.ts';
import type { LabRuns } from '../jobs/lab-runs.ts';
import type { LogReading } from '../jobs/log-reading.ts';
import type { PlanSolver } from '../jobs/plan-solver.ts';
import { abortOnCancel } from './abort-on-cancel.ts';
import { answerFile } from './answer-files.ts';
import { createRpc } from './answer-rpc.ts';
import { answerScreen } from './answer-screen.ts';
import { createApi } from './api.ts';
import type { OpenedFiles } from './clients/opened-files.ts';
import type { HostKind } from './describe-app.ts';
import { exportFolderIn } from './export-places.ts';
import { createFaultLog } from './fault-log.ts';
import { createHostEvents, type HostEvents } from './host-events.ts';
import { openWithSystem } from './open-with-system.ts';
import type { Opener } from './opener.ts';
import { createServices, type Services } from './services.ts';
import { fixedLogFolder, type LogFolder } from './watched-logs/log-folder.ts';
import type { Patience } from './watched-logs/watch-folder.ts';
import { type Door, noDoor } from './workshops/door.ts';

/** Where an application lives and what it serves. */
export interface DunwuOptions {
  readonly dataFolder: string;
  readonly host: HostKind;
  /** The built screen. */
  readonly screenFolder: string;
  /** The clock of this run; the machine's own unless a test sets one. */
  readonly clock?: () => Date;
  /** Makes the solver of plans; the worker with HiGHS unless a test brings its own. */
  readonly makeSolver?: () => PlanSolver;
  /** Where exported files are put; `exports` in the data folder unless the host knows a better place. */
  readonly exportFolder?: string;
  /** Shows files to the user; the system's own commands unless the host has better ones. */
  readonly opener?: Opener;
  /** Makes what makes documents; a worker unless a test brings its own. */
  readonly makeDocuments?: () => DocumentMaker;
  /** Where the folder with logs to watch comes from; `training-logs` in the data folder unless the host can ask or was told. */
  readonly logFolder?: LogFolder;
  /** Reads training logs; a worker unless a test brings its own. */
  readonly makeLogReading?: () => LogReading;
  /** Trains small networks; workers unless a test brings its own. */
  readonly makeLabs?: () => LabRuns;
  /** The page that assessors get; the built one unless a test brings its own. */
  readonly assessorPage?: string;
  /** Writes and opens client files; a worker unless a test brings its own. */
  readonly makeClientWork?: () => ClientFileWork;
  /** Remembers the files that the system handed to the host. */
  readonly openedFiles?: OpenedFiles;
  /** How long to wait for a log that grows; a test waits less. */
  readonly watchPatience?: Patience;
  /** Opens workshops to the local network; without one no workshop can be opened. */
  readonly door?: Door;
  /** The built page of workshop participants; the product's own unless a test brings another. */
  readonly participantFolder?: string;
}

/** The whole application over one data folder. */
export interface Dunwu {
  /** The one function that every host calls. */
  fetch(request: Request): Promise<Response>;
  readonly events: HostEvents;
  readonly services: Services;
  readonly dataFolder: string;
  readonly databasePath: string;
  /** Ends event streams and closes the database; safe to call twice. */
  close(): void;
}

/** How long after opening the day's automatic backup is made, so that it does not delay the start. In ms. */
const dailyBackupDelay = 5_000;
const hour = 3_600_000;

/**
 * Opens (or makes) the database of a data folder and builds the application over it. Throws AppError: DATABASE_IN_USE,
 * DATABASE_NEWER, DATABASE_CORRUPT, MIGRATION_FAILED, READ_ONLY, DISK_FULL.
 */
export function openDunwu({ host, clock = () => new Date(), ...options }: DunwuOptions): Dunwu {
  const [dataFolder, screenFolder] = [resolve(options.dataFolder), resolve(options.screenFolder)];
  const { database, close } = openDatabase(dataFolder, clock());
  const events = createHostEvents();
  const log = createFaultLog(dataFolder, clock);
  const services = createServices({
    store: createStore(database),
    events,
    dataFolder,
    host,
    clock,
    makeSolver: options.makeSolver,
    exportFolder: resolve(options.exportFolder ?? exportFolderIn(dataFolder)),
    opener: options.opener ?? openWithSystem,
    makeDocuments: options.makeDocuments,
    logFolder: options.logFolder ?? fixedLogFolder(dataFolder),
    makeLogReading: options.makeLogReading,
    makeLabs: options.makeLabs,
    makeClientWork: options.makeClientWork,
    openedFiles: options.openedFiles,
    assessorPage: options.assessorPage ?? assessorPage,
    watchPatience: options.watchPatience,
    door: options.door ?? noDoor,
    participantFolder: options.participantFolder ?? participantFolder,
    log,
  });
  const rpc = createRpc(createApi(services, events), log);
  const answer = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname;
    if (path === rpcPath || path.startsWith(`${rpcPath}/`)) return abortOnCancel(request, rpc);
    if (path.startsWith('/files/')) return answerFile(services, dataFolder, path);
    return answerScreen(screenFolder, request, path);
  };
  const stopBackups = backUpDaily(services, host, (error) => log.note('daily backup', error));
  services.watched.resume();
  services.workshops.resume();
  services.scores.start();
  let open = true;
  return {
    events,
    services,
    dataFolder,
    databasePath: database.path,
    async fetch(request) {
      try {
        return await answer(request);
      } catch (error) {
        log.note(new URL(request.url).pathname, error);
        return new Response('Internal error', { status: 500 });
      }
    },
    close() {
      if (!open) return;
      open = false;
      stopBackups();
      events.close();
      services.close();
      close();
    },
  };
}

/** One automatic backup per day of use, also when the window stays open for days. Tests make their own. */
function backUpDaily(services: Services, host: HostKind, onFailure: (error: unknown) => void): () => void {
  if (host === 'test') return () => {};
  const backUp = () => {
    try {
      services.data.backupOfToday();
    } catch (error) {
      onFailure(error);
    }
  };
  const first = setTimeout(backUp, dailyBackupDelay).unref();
  const later = setInterval(backUp, hour).unref();
  return () => {
    clearTimeout(first);
    clearInterval(later);
  };
}
