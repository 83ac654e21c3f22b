import { Paragraph, SequentialIdentifier, TextRun } from 'docx';
import { chartWord } from '../charts/chart-words.ts';
import type { Text } from '../document/types.ts';
import type { Writer } from './writer.ts';

/** What is counted: Word keeps one sequence each and can list either. */
export type Counted = 'Table' | 'Figure';

/** `Table 3  Title`: the number is a field, so that it stays right when a client adds a table. Above a table it stays with it. */
export function caption(title: Text, counted: Counted, { words, look }: Writer): Paragraph {
  const word = chartWord(look.languages, counted === 'Table' ? 'ui:paper.table' : 'ui:paper.figure');
  return new Paragraph({
    style: 'Caption',
    keepNext: counted === 'Table',
    keepLines: true,
    children: [
      ...words.run([word[0]], 0),
      new TextRun(' '),
      new SequentialIdentifier(counted),
      new TextRun('\u2003'),
      ...words.slash(title),
    ],
  });
}
