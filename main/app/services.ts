import type * as z from 'zod';
import { content } from '../../src/content/content.ts';
import type { appInfo } from '../../src/contract/records.ts';
import type { Store } from '../db/store.ts';
import { type ClientFileWork, createClientFileWork } from '../jobs/client-file-work.ts';
import { createDocumentMaker, type DocumentMaker } from '../jobs/document-maker.ts';
import { createLabRuns, type LabRuns } from '../jobs/lab-runs.ts';
import { createLogReading, type LogReading } from '../jobs/log-reading.ts';
import { createPlanSolver, type PlanSolver } from '../jobs/plan-solver.ts';
import { addSample } from './add-sample.ts';
import { answerService } from './answer-service.ts';
import { assessmentService } from './assessment-service.ts';
import { assessorService } from './assessors/assessor-service.ts';
import { brandingService } from './branding-service.ts';
import { clientService } from './clients/client-service.ts';
import { createOpenedFiles, type OpenedFiles } from './clients/opened-files.ts';
import { createContext } from './context.ts';
import { dataService } from './data-service.ts';
import { describeApp, type HostKind } from './describe-app.ts';
import { evidenceService } from './evidence-service.ts';
import { exportFolderIn, exportPlaces } from './export-places.ts';
import type { FaultLog } from './fault-log.ts';
import { holidayService } from './holiday-service.ts';
import type { HostEvents } from './host-events.ts';
import { labService } from './lab-service.ts';
import type { Opener } from './opener.ts';
import { organisationService, systemService } from './organisation-service.ts';
import { planService } from './plan-service.ts';
import { portfolioService } from './portfolio/portfolio-service.ts';
import { createScoreKeeper } from './portfolio/score-keeper.ts';
import { presentationService } from './presentation-service.ts';
import { priceService } from './price-service.ts';
import { reportService } from './report-service.ts';
import { roadmapService } from './roadmap-service.ts';
import { runService } from './run-service.ts';
import { scenarioService } from './scenario-service.ts';
import { settingsService } from './settings-service.ts';
import { signOffService } from './sign-off-service.ts';
import { createSolvedPlans } from './solved-plans.ts';
import type { LogFolder } from './watched-logs/log-folder.ts';
import type { Patience } from './watched-logs/watch-folder.ts';
import { usualPatience, watchedService } from './watched-service.ts';
import type { Door } from './workshops/door.ts';
import { participantsDoor } from './workshops/participants-door.ts';
import { workshopService } from './workshops/workshop-service.ts';

/** Every use-case, callable without HTTP: the API, the command line and tests use the same ones. */
export interface Services {
  readonly app: { info(): z.infer<typeof appInfo> };
  readonly settings: ReturnType<typeof settingsService>;
  readonly organisations: ReturnType<typeof organisationService> & {
    addSample(): { organisationId: string; assessmentId: string };
  };
  readonly systems: ReturnType<typeof systemService>;
  readonly assessments: ReturnType<typeof assessmentService>;
  readonly answers: ReturnType<typeof answerService>;
  readonly evidence: ReturnType<typeof evidenceService>;
  readonly plan: ReturnType<typeof planService>;
  readonly signOffs: ReturnType<typeof signOffService>;
  readonly scenarios: ReturnType<typeof scenarioService>;
  readonly roadmap: ReturnType<typeof roadmapService>;
  readonly holidays: ReturnType<typeof holidayService>;
  readonly presentation: ReturnType<typeof presentationService>;
  readonly branding: ReturnType<typeof brandingService>;
  readonly reports: ReturnType<typeof reportService>;
  readonly runs: ReturnType<typeof runService>;
  readonly watched: ReturnType<typeof watchedService>;
  readonly prices: ReturnType<typeof priceService>;
  readonly lab: ReturnType<typeof labService>;
  readonly assessors: ReturnType<typeof assessorService>;
  readonly portfolio: ReturnType<typeof portfolioService>;
  /** Works out missing scores in the background. */
  readonly scores: ReturnType<typeof createScoreKeeper>;
  readonly clients: ReturnType<typeof clientService>;
  readonly workshops: ReturnType<typeof workshopService>;
  readonly data: ReturnType<typeof dataService>;
  /** Stops what is being solved, written, read or watched and frees the workers. */
  close(): void;
}

/** What the use-cases of one open data folder are built from. */
export interface ServiceParts {
  readonly store: Store;
  readonly events: HostEvents;
  readonly dataFolder: string;
  readonly host: HostKind;
  readonly clock: () => Date;
  /** Makes the solver of plans when it is first needed; the worker with HiGHS unless a test brings its own. */
  readonly makeSolver?: (() => PlanSolver) | undefined;
  /** Where exported files are put. */
  readonly exportFolder: string;
  readonly opener: Opener;
  /** Makes what makes documents when it is first needed; the worker unless a test brings its own. */
  readonly makeDocuments?: (() => DocumentMaker) | undefined;
  /** Makes what reads training logs when it is first needed; a worker unless a test brings its own. */
  readonly makeLogReading?: (() => LogReading) | undefined;
  /** Makes what trains small networks when it is first needed; workers unless a test brings its own. */
  readonly makeLabs?: (() => LabRuns) | undefined;
  /** The built page that assessors get. */
  readonly assessorPage: string;
  /** Writes and opens client files; a worker unless a test brings its own. */
  readonly makeClientWork?: (() => ClientFileWork) | undefined;
  /** Files that the system handed to the host. */
  readonly openedFiles?: OpenedFiles | undefined;
  /** Where the folder with logs to watch comes from. */
  readonly logFolder: LogFolder;
  readonly watchPatience?: Patience | undefined;
  /** What opens workshops to the local network. */
  readonly door: Door;
  /** The built page of workshop participants. */
  readonly participantFolder: string;
  /** Takes what fails in the background. */
  readonly log: FaultLog;
}

/** Builds every use-case over one store. */
export function createServices({ store, events, dataFolder, host, clock, ...parts }: ServiceParts): Services {
  const settings = settingsService(store, events);
  const plans = createSolvedPlans(store, parts.makeSolver ?? createPlanSolver, () => clock().toISOString());
  const context = createContext(store, clock, settings.get, plans);
  const scores = createScoreKeeper(context, parts.log);
  const closing = new AbortController();
  const documents = whenNeeded(parts.makeDocuments ?? createDocumentMaker);
  const reading = whenNeeded<LogReading>(parts.makeLogReading ?? createLogReading);
  const labs = whenNeeded(parts.makeLabs ?? createLabRuns);
  const clientWork = whenNeeded(parts.makeClientWork ?? createClientFileWork);
  const places = exportPlaces(parts.exportFolder, [exportFolderIn(dataFolder)]);
  const watched = watchedService(context, {
    dataFolder,
    folder: parts.logFolder,
    reading: reading.get,
    events,
    log: parts.log,
    patience: parts.watchPatience ?? usualPatience,
  });
  const runParts = { reading: reading.get, isWatched: watched.isWatched, closing: closing.signal };
  const workshops = workshopService(context, {
    door: parts.door,
    participants: participantsDoor(parts.participantFolder, parts.log),
    log: parts.log,
  });
  const settingsChanged = () => events.emit({ type: 'settings-changed' });
  const onRestored = () => {
    settings.forget();
    watched.resume();
    workshops.reload();
    scores.start();
    settingsChanged();
  };
  const clients = clientService(context, {
    dataFolder,
    exportFolder: parts.exportFolder,
    places,
    work: clientWork.get,
    opened: parts.openedFiles ?? createOpenedFiles(),
    closing: closing.signal,
    onDeleted: () => {
      watched.resume();
      workshops.dropGone();
    },
  });
  return {
    app: { info: () => describeApp(store.database, dataFolder, host, content.version) },
    settings,
    organisations: { ...organisationService(context), addSample: () => addSample(context) },
    systems: systemService(context),
    assessments: assessmentService(context),
    answers: answerService(context),
    evidence: evidenceService(context),
    plan: planService(context),
    signOffs: signOffService(context),
    scenarios: scenarioService(context),
    roadmap: roadmapService(context),
    holidays: holidayService(context, settingsChanged),
    presentation: presentationService(context),
    branding: brandingService(context, settingsChanged),
    reports: reportService(context, {
      places,
      opener: parts.opener,
      maker: documents.get,
      closing: closing.signal,
    }),
    runs: runService(context, runParts),
    watched,
    prices: priceService(context, settings),
    lab: labService(context, runParts, labs.get),
    assessors: assessorService(context, { page: parts.assessorPage }),
    portfolio: portfolioService(context, scores),
    scores,
    clients,
    workshops,
    data: dataService(context, dataFolder, onRestored),
    close() {
      closing.abort();
      plans.close();
      documents.made()?.close();
      scores.close();
      watched.close();
      workshops.close();
      reading.made()?.close();
      labs.made()?.close();
      clientWork.made()?.close();
      clients.close();
    },
  };
}

/** Made on the first call of `get`; `made` tells whether it was. */
function whenNeeded<T>(make: () => T): { readonly get: () => T; readonly made: () => T | undefined } {
  let made: T | undefined;
  return {
    get() {
      made ??= make();
      return made;
    },
    made: () => made,
  };
}
