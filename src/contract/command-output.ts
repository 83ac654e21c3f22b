import * as z from 'zod';
import { benchClients } from './bench-clients.ts';
import { benchPortfolio } from './bench-portfolio.ts';
import { benchRuns } from './bench-runs.ts';
import { clientImportPreview, exportedClient, mergedClient } from './client-records.ts';
import { deliverableOutput } from './deliverable-output.ts';

/** What `serve --json` prints once the host answers: the address with the launch key. */
export const serveOutput = z.object({ url: z.string() });

/**
 * What `backup --json` and `restore --json` print: the checked file and the rows it holds by table. `keptAs`: where
 * `restore` put the database that was there before, null when there was none.
 */
export const databaseOutput = z.object({
  file: z.string(),
  bytes: z.number().int(),
  version: z.number().int(),
  rows: z.record(z.string(), z.number().int()),
  keptAs: z.string().nullable().optional(),
});

/** What `client export --json` prints: the file, proven, and what it holds. */
export const clientExportOutput = exportedClient.omit({ id: true }).extend({ file: z.string() });

/** What `client import --json` prints: what the file would change, and what was merged; null with `--preview`. */
export const clientImportOutput = z.object({
  preview: clientImportPreview.omit({ importId: true }),
  merged: mergedClient.nullable(),
});

/** What `verify --json` prints. `ok` false: `problems` says why, and the exit code is 1. */
export const verifyOutput = z.object({
  file: z.string(),
  ok: z.boolean(),
  version: z.number().int(),
  problems: z.array(z.string()),
  rows: z.record(z.string(), z.number().int()),
});

/** What `documents --json` prints. */
export const documentsOutput = z.object({
  schema: z.literal('dunwu.files/1'),
  files: z.array(deliverableOutput),
});

const duration = z.object({ p50: z.number(), p99: z.number() });

/**
 * What `bench --json` prints. Durations in the unit of their name. `saveMs` is one answer through the service until it
 * is on disk; `callMs` the same through the whole application function, with the assessment recomputed; `bareInsertMs` a
 * bare insert with the same durability, taken in turn with them. `serverMemoryMb` is null where it cannot be read. `roadmap` is the Gantt
 * chart of many items in a browser: until it is drawn, and the work of each frame while a bar is dragged; null without one.
 */
export const benchOutput = z.object({
  node: z.string(),
  cpu: z.string(),
  bareInsertMs: duration,
  saveMs: duration,
  saveRatio: duration,
  callMs: duration,
  scoreUs: duration,
  openLargestMs: duration,
  startToReadyMs: z.number(),
  serverMemoryMb: z.number().nullable(),
  /** Plans of the examples and of random firms with every action, solved in the worker; `gainPercent` against the ranking. */
  solving: z.object({
    firms: z.number().int(),
    proven: z.number().int(),
    solveMs: duration.extend({ p95: z.number(), max: z.number() }),
    gainPercent: z.object({ median: z.number(), least: z.number() }),
    frontierPoints: z.number().int(),
    frontierMs: z.number(),
  }),
  /** The longest task of the screen's main thread while new plans are solved, and while they are drawn; null without a browser. */
  screen: z
    .object({ plans: z.number().int(), longestTaskSolvingMs: z.number(), longestTaskDrawingMs: z.number() })
    .nullable(),
  /**
   * The full report of an example firm and everything beside it, in ms. `first`: with an empty process; `changed`: of a report
   * never made before; `checked`: written and read back. Chromium prints the same words, tables and drawings from HTML.
   */
  deliverables: z.object({
    blocks: z.number().int(),
    pdfFirstMs: z.number(),
    pdfWarmMs: duration,
    pdfChangedMs: duration,
    chromiumMs: duration.nullable(),
    chromiumToPdf: z.number().nullable(),
    chromiumToChangedPdf: z.number().nullable(),
    pdfCheckedMs: duration,
    docxCheckedMs: duration,
    deckCheckedMs: duration,
    workbookCheckedMs: duration,
    everyFormatCheckedMs: z.number(),
    documentsCheckedMs: z.number(),
  }),
  roadmap: z
    .object({
      items: z.number().int(),
      renderMs: z.number(),
      dragFrames: z.number().int(),
      dragFramesOver16Ms: z.number().int(),
      dragFrameMs: duration,
    })
    .nullable(),
  runs: benchRuns,
  portfolio: benchPortfolio,
  clients: benchClients,
});
export type BenchOutput = z.infer<typeof benchOutput>;
