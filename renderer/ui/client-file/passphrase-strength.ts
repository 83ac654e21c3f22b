/** How hard a passphrase is to guess, roughly, in words that a person acts on. */
export type PassphraseStrength = 'weak' | 'fair' | 'good';

/** Guesses per bit: below the first it falls to a patient computer, above the second to none that we know of. */
const fairBits = 45;
const goodBits = 70;

/**
 * Judges by length, kinds of characters and repetition. Bits are an upper estimate of a random choice; the file's own
 * key stretching (scrypt) adds about 18 more.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const letters = [...passphrase];
  const distinct = new Set(letters).size;
  const perLetter = Math.log2(Math.max(2, alphabetOf(passphrase)));
  // Ten times the same letter is hardly longer than one.
  const counted = Math.min(letters.length, distinct * 2.5);
  const bits = counted * perLetter * 0.75;
  return bits >= goodBits ? 'good' : bits >= fairBits ? 'fair' : 'weak';
}

function alphabetOf(text: string): number {
  const kinds: readonly (readonly [RegExp, number])[] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/[0-9]/, 10],
    [/[ -/:-@[-`{-~]/, 33],
    // Characters in common use.
    [/[^ -~]/, 2500],
  ];
  return kinds.reduce((sum, [pattern, size]) => sum + (pattern.test(text) ? size : 0), 0);
}
