import type { Content } from '../../src/content/types.ts';

/** A value of which every part may be changed. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? number extends T['length']
    ? Draft<Item>[]
    : { -readonly [Place in keyof T]: T[Place] }
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;

/** A copy of the content to plant faults in. */
export function draftOf(content: Content): Draft<Content> {
  return structuredClone(content) as Draft<Content>;
}

/** The item with an id; throws when a test names one that is not there. */
export function pick<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`there is no ${id}`);
  return item;
}
