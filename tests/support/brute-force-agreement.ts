/**
 * Agreement A straight from its definition (VanDerEijk2001), for tests: peel the largest even layer off, judge it, and go on with
 * what is left. Written from the article's words and not from `agreementOf`.
 */
export function bruteForceAgreement(votes: readonly number[]): number {
  const total = votes.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const size = Math.min(...votes.filter((count) => count > 0));
  const pattern = votes.map((count) => (count > 0 ? '1' : '0')).join('');
  const left = votes.map((count) => (count > 0 ? count - size : 0));
  const share = (size * pattern.replaceAll('0', '').length) / total;
  return share * patternAgreement(pattern) + (1 - share) * bruteForceAgreement(left);
}

function patternAgreement(pattern: string): number {
  const filled = pattern.replaceAll('0', '').length;
  const places = [...pattern].map((_, place) => place);
  const triples = places.flatMap((i) =>
    places.flatMap((j) => places.flatMap((k) => (i < j && j < k ? [[i, j, k].map((at) => pattern[at]).join('')] : []))),
  );
  const tu = triples.filter((triple) => triple === '110' || triple === '011').length;
  const tdu = triples.filter((triple) => triple === '101').length;
  const k = pattern.length;
  if (filled === 1) return 1;
  if (tu + tdu === 0) return 0;
  return (((k - 2) * tu - (k - 1) * tdu) / ((k - 2) * (tu + tdu))) * (1 - (filled - 1) / (k - 1));
}
