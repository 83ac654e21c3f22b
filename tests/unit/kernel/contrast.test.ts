import { expect, it } from 'vitest';
import { defaultBranding, leastContrast } from '../../../src/contract/report-records.ts';
import { contrastWithWhite } from '../../../src/kernel/contrast.ts';

it.each([
  ['#ffffff', 1],
  ['#000000', 21],
  // The two greys on either side of 4.5 : 1, as every contrast checker says.
  ['#767676', 4.54],
  ['#777777', 4.48],
  ['#ff0000', 4.0],
  ['#0000FF', 8.59],
])('white on %s stands out %f to 1', (colour, ratio) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(ratio, 2);
});

it('white text can be read on the colour that documents have unless told otherwise', () => {
  expect(contrastWithWhite(defaultBranding.colour)).toBeGreaterThan(leastContrast);
});
