import type { Branding } from '../../../src/contract/report-records.ts';

/** A document or deck with every text in it changed to what a file format can hold; the logo stays as it is. */
export function changeTexts<Model extends { readonly branding: Branding }>(
  model: Model,
  change: (text: string) => string,
): Model {
  const { branding, ...words } = model;
  const { logo, ...brand } = branding;
  return { ...changeIn(words, change), branding: { ...changeIn(brand, change), logo } } as Model;
}

function changeIn<Value>(value: Value, change: (text: string) => string): Value;
function changeIn(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => changeIn(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changeIn(item, change)]));
}
