import { eachLine } from '../byte-lines.ts';
import type { ScalarTable } from '../scalar-table.ts';
import type { LogSource } from '../types.ts';

/**
 * Adds the metric that an MLflow file holds to a table; the number of lines that are none. A metric that was logged without
 * steps has step 0 throughout: its values are then counted.
 */
export async function addMetric(source: LogSource, name: string, table: ScalarTable): Promise<number> {
  const waiting: { readonly value: number; readonly time: number }[] = [];
  let stepped = false;
  let rows = 0;
  let skipped = 0;
  const addWaiting = (stepOf: (index: number) => number) => {
    waiting.forEach(({ value, time }, index) => void table.add(name, stepOf(index), value, time));
    waiting.length = 0;
  };
  await eachLine(source, (line) => {
    const [time, written = '', step] = line.trim().split(' ');
    const value = numberIn(written);
    if (value === null || !/^-?\d+$/.test(time ?? '')) {
      skipped += line.trim() === '' ? 0 : 1;
      return;
    }
    const seconds = Number(time) / 1000;
    const at = Number(step ?? rows);
    rows += 1;
    if (stepped) table.add(name, at, value, seconds);
    else if (at === 0) waiting.push({ value, time: seconds });
    else {
      stepped = true;
      addWaiting(() => 0);
      table.add(name, at, value, seconds);
    }
  });
  addWaiting((index) => index);
  return skipped;
}

/** A number as Python prints it (`nan`, `inf`, `-inf`); null for anything else. */
function numberIn(text: string): number | null {
  const lower = text.toLowerCase();
  if (lower === 'nan') return Number.NaN;
  if (/^[+-]?inf(inity)?$/.test(lower))
    return lower.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = Number(text);
  return text === '' || Number.isNaN(value) ? null : value;
}
