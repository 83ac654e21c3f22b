import type { LanguageTag } from '../../locales/resources.ts';
import type { Words } from '../words.ts';

/** What every command gets beside its own options. */
export interface CommandContext {
  readonly language: LanguageTag;
  readonly words: Words;
  /** Writes to stdout. */
  readonly print: (text: string) => void;
  /** Writes a line of progress to stderr. */
  readonly report: (line: string) => void;
  /** Tells an expected failure on stderr, where a command goes on after it. Throws what is a bug. */
  readonly complain: (failure: unknown) => void;
}
