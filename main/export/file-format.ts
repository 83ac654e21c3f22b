/** A place where a finished file does not say what the model says. */
export interface Difference {
  /** Table and row, slide, sheet and cell, or block. */
  readonly where: string;
  readonly expected: string;
  /** What stands there instead; null when nothing was found. */
  readonly found: string | null;
}

/** What a check found: how many texts and numbers agree, and the first that does not. */
export interface Checked {
  readonly figures: number;
  readonly difference: Difference | null;
}

/**
 * A file format. `write` turns a model into bytes, the same bytes for the same model; `check` reads bytes with a library that
 * did not write them and looks for everything that the model says.
 */
export interface FileFormat<Model> {
  write(model: Model): Promise<Uint8Array<ArrayBuffer>>;
  check(bytes: Uint8Array<ArrayBuffer>, model: Model): Promise<Checked>;
}
