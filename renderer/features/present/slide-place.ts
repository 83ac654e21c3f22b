import { createContext, useContext } from 'react';

/** Where a page stands: its number, and whether it may speak as the screen's own heading. */
export interface SlidePlace {
  readonly number: number;
  readonly total: number;
  /** Laid out as a column instead of a scaled slide. */
  readonly narrow: boolean;
}

const Place = createContext<SlidePlace>({ number: 1, total: 1, narrow: false });

/** Says where the page below stands. */
export const SlidePlaceProvider = Place.Provider;

/** Where this page stands. */
export function useSlidePlace(): SlidePlace {
  return useContext(Place);
}
