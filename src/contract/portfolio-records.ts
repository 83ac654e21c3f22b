import * as z from 'zod';
import { assessmentResult, band } from './assessment-file.ts';
import { actionStatus } from './plan-records.ts';
import { industries, instant, recordId } from './records.ts';

const count = z.number().int().min(0);
const day = z.iso.date();
export const tag = z.string().trim().min(1).max(40);
/** By employees: under 10, 10–49, 50–199, 200 and more. */
export const sizeClass = z.enum(['micro', 'small', 'medium', 'large']);
export type SizeClass = z.infer<typeof sizeClass>;
const range = assessmentResult.shape.overall;

export const portfolioFilter = z.object({
  /** Words that all stand in the name, the tax id or the tags, in any case and width. */
  search: z.string().max(200).optional(),
  /** Every one of them. */
  tags: z.array(tag).optional(),
  industries: z.array(z.enum(industries)).optional(),
  sizes: z.array(sizeClass).optional(),
  bands: z.array(band).optional(),
  archived: z.enum(['active', 'archived', 'all']).optional(),
});
/** `recent`: worked on last. Clients without the figure stand at the end, whichever way it is sorted. */
export const portfolioSort = z.enum(['name', 'risk', 'trend', 'assessed', 'next-due', 'workshop', 'recent']);

export const portfolioRow = z.object({
  organisationId: recordId,
  name: z.string(),
  sample: z.boolean(),
  industry: z.enum(industries).nullable(),
  size: sizeClass.nullable(),
  tags: z.array(z.string()),
  archivedAt: instant.nullable(),
  assessments: count,
  /** The newest assessment with an answer, else the newest; null: none yet. */
  latest: z
    .object({
      id: recordId,
      title: z.string(),
      /** Worked on last. */
      at: instant,
      /** Null while nothing is answered, and while it is being worked out. */
      overall: range,
      band: band.nullable(),
      /** Questions to which something was said, `unsure` too. */
      answered: count,
      total: count,
    })
    .nullable(),
  /** Planning values of the assessments with a score, oldest first, twelve at most. */
  trend: z.array(z.object({ at: instant, planning: z.number() })),
  /** Latest less the one before: below 0 is better; null with fewer than two. */
  change: z.number().nullable(),
  /** The first date of what is not done, past ones too; of the newest assessment with due dates or a signed-off plan. */
  nextDue: z.object({ assessmentId: recordId, action: z.string(), date: day, owner: z.string() }).nullable(),
  overdue: count,
  nextWorkshop: z.object({ id: recordId, title: z.string(), plannedOn: day }).nullable(),
});
export type PortfolioRow = z.infer<typeof portfolioRow>;

export const portfolioPage = z.object({
  /** Matching the filter. */
  total: count,
  rows: z.array(portfolioRow),
  /** All tags in use with how many clients have them; all clients and archived ones, whatever the filter. */
  tags: z.array(z.object({ tag: z.string(), clients: count })),
  clients: count,
  archived: count,
  /** Assessments whose score is still being worked out. */
  scoring: count,
});
export type PortfolioPage = z.infer<typeof portfolioPage>;

/** One entry of the calendar over all clients. */
export const calendarEntry = z.object({
  kind: z.enum(['action', 'workshop']),
  organisationId: recordId,
  organisationName: z.string(),
  assessmentId: recordId,
  /** Null for an action. */
  workshopId: recordId.nullable(),
  date: day,
  /** An action id, or the workshop's title. */
  what: z.string(),
  owner: z.string(),
  status: actionStatus.nullable(),
  late: z.boolean(),
});
export type CalendarEntry = z.infer<typeof calendarEntry>;

const quartiles = z.object({ lower: z.number(), median: z.number(), upper: z.number() });
const benchmarkLine = z.object({
  /** `overall` or a pillar. */
  of: z.enum(['overall', 'compute', 'talent', 'mindset', 'process']),
  mine: z.number().nullable(),
  /** Of the other clients, in whole points, each a mean of at least three; null: too few of them have this figure. */
  others: quartiles.nullable(),
});

/** One client beside the others of its industry and size. No name, no id, no count below five leaves. */
export const benchmark = z.discriminatedUnion('shown', [
  z.object({
    shown: z.literal(false),
    /** `no-score`: less than half is answered; `too-few`: too few to compare without telling about single ones. */
    reason: z.enum(['no-score', 'too-few']),
    atLeast: count,
  }),
  z.object({
    shown: z.literal(true),
    comparedBy: z.object({ industry: z.enum(industries).nullable(), size: sizeClass.nullable() }),
    /** How many others, rounded down to a multiple of five. */
    othersAtLeast: count,
    lines: z.array(benchmarkLine),
  }),
]);
export type Benchmark = z.infer<typeof benchmark>;
