/** Makes the compiler refuse a forgotten case of a union; throws if one slips through at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
