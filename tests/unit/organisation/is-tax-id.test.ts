import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTaxId } from '../../../src/domain/organisation/is-tax-id.ts';

const weights = [1, 2, 1, 2, 1, 2, 4, 1];
const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });

/** The ministry's sum, written another way than the product does it: tens and units of each product. */
function sums(number: readonly number[]): number[] {
  const parts = number.map((digit, index) => {
    const product = digit * (weights[index] ?? 0);
    return [...String(product)].map(Number).reduce((a, b) => a + b, 0);
  });
  const total = parts.reduce((a, b) => a + b, 0);
  return number[6] === 7 ? [total - 10, total - 9] : [total];
}

describe('isTaxId', () => {
  it.each(['04595257', '10458575', '22099131', '84149961', '12345675'])('accepts %s', (number) => {
    expect(isTaxId(number)).toBe(true);
  });

  it.each(['04595253', '04595258', '10458571', '22099132', '12345678'])(
    'refuses %s with a wrong check digit',
    (number) => {
      expect(isTaxId(number)).toBe(false);
    },
  );

  it.each(['', '1234567', '045952570', '0459525A', ' 04595257', '０４５９５２５７', '00000000'])(
    'refuses “%s”',
    (text) => {
      expect(isTaxId(text)).toBe(false);
    },
  );

  it('accepts numbers of the 2023 rule that the older rule refused', () => {
    expect(sums([1, 0, 4, 5, 8, 5, 7, 0]).every((sum) => sum % 10 !== 0)).toBe(true);
    expect(isTaxId('10458570')).toBe(true);
  });

  it('lets a seventh digit of 7 count as 1 or as 0', () => {
    expect(isTaxId('00000070')).toBe(true);
    expect(isTaxId('00000074')).toBe(true);
    expect(isTaxId('00000075')).toBe(true);
    expect(isTaxId('00000073')).toBe(false);
  });

  it('agrees with the ministry’s sum for any number', () => {
    fc.assert(
      fc.property(digits, (number) => {
        fc.pre(number.some((digit) => digit > 0));
        expect(isTaxId(number.join(''))).toBe(sums(number).some((sum) => sum % 5 === 0));
      }),
    );
  });

  it('keeps every number of the older rule valid', () => {
    fc.assert(
      fc.property(digits, (number) => {
        fc.pre(number.some((digit) => digit > 0) && sums(number).some((sum) => sum % 10 === 0));
        expect(isTaxId(number.join(''))).toBe(true);
      }),
    );
  });
});
