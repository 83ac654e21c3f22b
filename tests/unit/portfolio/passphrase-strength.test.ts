import { expect, it } from 'vitest';
import { passphraseStrength } from '../../../renderer/ui/client-file/passphrase-strength.ts';

it.each([
  ['', 'weak'],
  ['dunwu2026', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['Tr4ctor-mild-9', 'fair'],
  ['correct horse battery staple', 'good'],
  ['青蛙 火車 毛筆 颱風 鳳梨', 'good'],
])('judges %s as %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
