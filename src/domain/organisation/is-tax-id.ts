const weights = [1, 2, 1, 2, 1, 2, 4, 1] as const;
/** Position of the digit whose product with its weight may count as 1 or as 0 when the digit is 7. */
const seventh = 6;

/**
 * Whether a text is a valid Taiwanese business number (統一編號): eight digits; each digit times its weight 1, 2, 1, 2,
 * 1, 2, 4, 1; the digits of every product are added up. Valid when the sum is divisible by 5 (Ministry of Finance,
 * numbers since April 2023; before it was 10, so that every older number is still valid). When the seventh digit is 7,
 * its product 28 gives 2 + 8 = 10, which counts as 1 or as 0: either way may be the divisible one.
 */
export function isTaxId(text: string): boolean {
  if (!/^\d{8}$/.test(text) || text === '00000000') return false;
  const products = weights.map((weight, index) => digitSum(Number(text[index]) * weight));
  const sum = products.reduce((total, product) => total + product, 0);
  if (text[seventh] !== '7') return sum % 5 === 0;
  const others = sum - 10;
  return others % 5 === 0 || (others + 1) % 5 === 0;
}

function digitSum(product: number): number {
  return Math.floor(product / 10) + (product % 10);
}
