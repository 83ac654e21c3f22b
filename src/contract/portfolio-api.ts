import { oc } from '@orpc/contract';
import * as z from 'zod';
import { appErrors } from './errors.ts';
import { benchmark, calendarEntry, portfolioFilter, portfolioPage, portfolioSort, tag } from './portfolio-records.ts';
import { recordId } from './records.ts';

const call = oc.errors(appErrors);

/** All clients at a glance. */
export const portfolioContract = {
  portfolio: {
    list: call
      .input(
        portfolioFilter.extend({
          sort: portfolioSort.optional(),
          descending: z.boolean().optional(),
          offset: z.number().int().min(0).optional(),
          limit: z.number().int().min(1).max(2000).optional(),
        }),
      )
      .output(portfolioPage),
    setTags: call.input(z.object({ organisationId: recordId, tags: z.array(tag).max(20) })).output(z.array(z.string())),
    /** Actions with a date and planned workshops of all clients that are not archived, soonest first. */
    calendar: call
      .input(z.object({ from: z.iso.date(), to: z.iso.date(), done: z.boolean().optional() }))
      .output(z.array(calendarEntry)),
    /** The same as an iCalendar file. */
    calendarFile: call
      .input(z.object({ from: z.iso.date(), to: z.iso.date() }))
      .output(z.object({ fileName: z.string(), text: z.string(), sha256: z.string() })),
    benchmark: call
      .input(z.object({ organisationId: recordId, by: z.enum(['industry-and-size', 'industry', 'size', 'all']) }))
      .output(benchmark),
    /** The filtered table as a file; the text of a CSV, or base64 of an XLSX. */
    exportTable: call
      .input(portfolioFilter.extend({ format: z.enum(['csv', 'xlsx']) }))
      .output(z.object({ fileName: z.string(), content: z.string(), sha256: z.string(), rows: z.number().int() })),
  },
};
