import type { LinearProgram, Row, Term } from './linear-program.ts';

/** Terms in one line of the file; readers of the format have limits on a line's length. */
const termsPerLine = 6;

/** A program in CPLEX LP format: what the solver reads, and what a user exports to check it with a solver of his own. */
export function writeLp(program: LinearProgram): string {
  const { objective, rows, fixed, atLeast, atMost, binaries } = program;
  return [
    'Minimize',
    ` obj:${termsText(objective)}`,
    'Subject To',
    ...rows.map(rowText),
    'Bounds',
    ...[...fixed].map(([variable, value]) => ` ${variable} = ${value}`),
    ...[...atLeast].map(([variable, value]) => ` ${variable} >= ${value}`),
    ...[...atMost].map(([variable, value]) => ` ${variable} <= ${value}`),
    'Binaries',
    ...binaries.map((variable) => ` ${variable}`),
    'End',
    '',
  ].join('\n');
}

function rowText({ name, terms, is, than }: Row): string {
  return ` ${name}:${termsText(terms)} ${is} ${than}`;
}

function termsText(terms: readonly Term[]): string {
  return terms
    .map(({ variable, factor }, place) => {
      const lineEnd = place > 0 && place % termsPerLine === 0 ? '\n ' : '';
      return `${lineEnd} ${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${variable}`;
    })
    .join('');
}
