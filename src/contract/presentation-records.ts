import * as z from 'zod';

/** The pages of the presenter, in their order. */
export const presentationPage = z.enum([
  'standing',
  'risks',
  'proposal',
  'gain',
  'roadmap',
  'cost',
  'nothing',
  'decision',
]);
export type PresentationPage = z.infer<typeof presentationPage>;

/** What the user decides about a presentation; pages themselves are made from live data. */
export const presentationSettings = z.object({
  language: z.enum(['zh-TW', 'en', 'both']),
  /** Pages that are left out. */
  hidden: z.array(presentationPage),
  /** The speaker's own notes by page, in place of the ones that Dunwu writes. */
  notes: z.partialRecord(presentationPage, z.string().max(10_000)),
});
export type PresentationSettings = z.infer<typeof presentationSettings>;
