/** A join code as people type it (small, spaced, full-width letters) in the form in which it is given out. */
export function tidyJoinCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, joinCodeLength);
}

/** Characters of a join code. */
export const joinCodeLength = 6;

/** The code in the address of the QR: `#ABC234` or `#code=ABC234`; empty where there is none. */
export function codeInAddress(hash: string): string {
  return tidyJoinCode(/^#(?:code=)?([A-Z0-9]+)$/i.exec(hash)?.[1] ?? '');
}
