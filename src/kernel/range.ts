/**
 * A figure while something is unknown. `best` is the lowest risk that some completion of the unknown answers gives,
 * `worst` the highest, `planning` the neutral value that plans are made with. best <= planning <= worst.
 */
export interface Range {
  readonly best: number;
  readonly planning: number;
  readonly worst: number;
}

/** How far apart best and worst are: what is not known, in the unit of the figure. */
export function widthOf(range: Range): number {
  return range.worst - range.best;
}
