/** A change of some fields, as the API hands it over: what is absent or undefined stays. */
export type Partly<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** The fields that are really there, to spread over what they change. */
export function withoutUndefined<T extends object>(value: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as never;
}
