import type { RecordPlace } from './read-records.ts';

/** How a JSON text holds a log: records (on lines, in an array), or a list of values under each name. */
export type JsonForm = RecordPlace | 'lists';

const recordsUnderName = /"([^"\\]{1,100})"\s*:\s*\[\s*\{/;
const numbersUnderName = /"[^"\\]{1,200}"\s*:\s*\[\s*(-?[\d.]|NaN|-?Infinity|null)/;

/** The form of a JSON text by its first bytes; null where it is none that a log has. */
export function jsonForm(name: string, head: Uint8Array): JsonForm | null {
  const text = new TextDecoder()
    .decode(head.subarray(0, 65_536))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'lines';
  if (/^\[\s*(\{|$)/.test(text)) return 'array';
  if (!text.startsWith('{')) return null;
  if (text.includes('"log_history"')) return { arrayNamed: 'log_history' };
  if (/^\{[^\n]*\}\s*\n\s*\{/.test(text)) return 'lines';
  const records = recordsUnderName.exec(text)?.[1];
  if (records !== undefined) return { arrayNamed: records };
  return numbersUnderName.test(text) ? 'lists' : null;
}
