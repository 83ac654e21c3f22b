import { type PresentationPage, presentationPage } from '../../../src/contract/presentation-records.ts';

/** Every page in its order. */
export const allPages: readonly PresentationPage[] = presentationPage.options;

/** Pages that say something even where no plan can be made; the proposal then says why there is none. */
const withoutPlan: ReadonlySet<PresentationPage> = new Set(['standing', 'risks', 'proposal']);

/** The pages that a presentation can have at all. */
export function possiblePages(planned: boolean): readonly PresentationPage[] {
  return planned ? allPages : allPages.filter((page) => withoutPlan.has(page));
}

/** The pages that are shown, in order. Where every one is turned off, the first is shown all the same. */
export function shownPages(hidden: readonly PresentationPage[], planned: boolean): readonly PresentationPage[] {
  const possible = possiblePages(planned);
  const shown = possible.filter((page) => !hidden.includes(page));
  return shown.length > 0 ? shown : possible.slice(0, 1);
}

/** The page that is shown `steps` further on (back if negative); the first or last where there are not so many. */
export function pageAfter(pages: readonly PresentationPage[], now: PresentationPage, steps: number): PresentationPage {
  const index = Math.min(pages.length - 1, Math.max(0, pages.indexOf(now) + steps));
  return pages[index] ?? now;
}
