import type { DocumentMaker } from '../jobs/document-maker.ts';
import type { ExportPlaces } from './export-places.ts';
import type { Opener } from './opener.ts';

/** What reports need of the host beside the store. */
export interface ReportParts {
  readonly places: ExportPlaces;
  readonly opener: Opener;
  /** Makes the maker when it is first needed. */
  readonly maker: () => DocumentMaker;
  /** Aborts when the application closes: nothing is put in place any more. */
  readonly closing: AbortSignal;
}
