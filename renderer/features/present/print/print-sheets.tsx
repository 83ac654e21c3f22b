import { useRef } from 'react';
import type { PresentationPage } from '../../../../src/contract/presentation-records.ts';
import { useFit } from '../../../ui/use-fit.ts';
import { PageOf } from '../page-of.tsx';
import type { PresentData } from '../present-data.ts';
import { SlidePlaceProvider } from '../slide-place.ts';
import { Scaled } from '../stage.tsx';
import classes from './print-sheets.module.css';

/** A page fills A4 landscape inside its margins (281 mm of 1280 px), or leaves the lower third to the notes. */
const scales = { pages: 0.825, notes: 0.64 } as const;

interface PrintSheetsProps {
  readonly pages: readonly PresentationPage[];
  readonly data: PresentData;
  /** What the speaker says to a page; null prints without. */
  readonly notesOf: ((page: PresentationPage) => string) | null;
}

/** Every shown page on a sheet of its own. Laid out on the screen unseen, so that charts have their size on paper. */
export function PrintSheets({ pages, data, notesOf }: PrintSheetsProps) {
  return (
    <div className={classes.sheets}>
      {pages.map((page, index) => (
        <section key={page} className={classes.sheet}>
          <SlidePlaceProvider value={{ number: index + 1, total: pages.length, narrow: false }}>
            <div className={classes.frame}>
              <Scaled scale={notesOf ? scales.notes : scales.pages}>
                <PageOf page={page} data={data} />
              </Scaled>
            </div>
          </SlidePlaceProvider>
          {notesOf && <Notes text={notesOf(page)} />}
        </section>
      ))}
    </div>
  );
}

function Notes({ text }: { readonly text: string }) {
  const box = useRef<HTMLDivElement>(null);
  useFit(box, false);
  return (
    <div ref={box} className={classes.notes}>
      {text}
    </div>
  );
}
