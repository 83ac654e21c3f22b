import type { ClientFileWork } from '../../jobs/client-file-work.ts';
import type { Context } from '../context.ts';
import type { ExportPlaces } from '../export-places.ts';
import type { OpenedFiles } from './opened-files.ts';

/** What client files need of the use-cases' context. */
export type ClientContext = Pick<Context, 'store' | 'clock' | 'now' | 'today' | 'userName'>;

/** What client files need of the host beside it. */
export interface ClientParts {
  readonly dataFolder: string;
  /** Where many files at once are put. */
  readonly exportFolder: string;
  readonly places: ExportPlaces;
  /** Makes the worker when it is first needed. */
  readonly work: () => ClientFileWork;
  readonly opened: OpenedFiles;
  /** Aborts when the application closes. */
  readonly closing: AbortSignal;
  /** A client is gone for good: what else knew it forgets it. */
  readonly onDeleted: () => void;
}
