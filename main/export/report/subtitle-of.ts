import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Text } from '../document/types.ts';

/** What kind of assessment it is and how it is called; one that is called by its day needs no name beside the date. */
export function subtitleOf({ title, mode, today }: Report, { say, join }: Composer): Text {
  const kind = say(`ui:mode.${mode}`);
  return title === today ? kind : join(kind, [title], ' · ');
}
