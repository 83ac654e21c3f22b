import { firstBytes } from '../byte-lines.ts';
import { runName } from '../text/run-name.ts';
import { encodingOf } from '../text/utf8-chunks.ts';
import { headBytes, type LoggedRun, type LogReader, type LogSource, noHints } from '../types.ts';
import { type JsonForm, jsonForm } from './json-form.ts';
import { readLists } from './read-lists.ts';
import { type JsonRecords, readRecords } from './read-records.ts';

/** JSON lines, an array of records, lists of numbers by name; the history of Weights & Biases among them. */
export const jsonReader: LogReader = {
  claims: (name, head) => jsonForm(name, asUtf8(head)) !== null,
  async read(sources) {
    const runs: LoggedRun[] = [];
    for (const source of sources) {
      const form = jsonForm(source.name, asUtf8(await firstBytes(source, headBytes))) ?? 'lines';
      const { table, notes } = await readForm(source, form);
      const format = table.columns.some(({ name }) => name === '_step') ? 'wandb' : 'jsonl';
      const name = runName(source.name);
      runs.push({ name, format, sourceName: source.name, table, notes: notes.list(), hints: noHints });
    }
    return runs;
  },
};

/** `trainer_state.json` of the Hugging Face trainer; of a run's checkpoints only the last, which has the whole history. */
export const huggingFaceReader: LogReader = {
  claims(name, head) {
    const form = /\.json$/i.test(name) ? jsonForm(name, asUtf8(head)) : null;
    return typeof form === 'object' && form?.arrayNamed === 'log_history';
  },
  groupOf: (name) => name.replace(/(^|\/)checkpoint-\d+\//, '$1'),
  async read(sources) {
    const source = sources.reduce((largest, one) => (one.size > largest.size ? one : largest));
    const { table, notes } = await readRecords(source, { arrayNamed: 'log_history' });
    const name = runName(source.name);
    return [{ name, format: 'huggingface', sourceName: source.name, table, notes: notes.list(), hints: noHints }];
  },
};

function readForm(source: LogSource, form: JsonForm): Promise<JsonRecords> {
  return form === 'lists' ? readLists(source) : readRecords(source, form);
}

function asUtf8(head: Uint8Array): Uint8Array {
  const { encoding, mark } = encodingOf(head);
  return encoding === 'utf-8'
    ? head.subarray(mark)
    : Buffer.from(new TextDecoder(encoding).decode(head.subarray(mark)));
}
