import type { Languages, Text } from '../document/types.ts';
import { escapeXml } from './chart-workbook.ts';

/** The notes of a slide as paragraphs, each in its language, a blank line between the languages. */
export function settleNotes(xml: string, notes: Text, languages: Languages): string {
  const told = notes.flatMap((text, place) => {
    const lines = text.split('\n').map((line) => paragraph(line, languages[place] ?? languages[0]));
    return place === 0 ? lines : ['<a:p/>', ...lines];
  });
  // The body of the notes is the only text in runs of the library's making; the slide number is a field.
  return xml.replace(/<a:p><a:r>[\s\S]*?<\/a:r><a:endParaRPr[^>]*\/><\/a:p>/, () => told.join(''));
}

function paragraph(line: string, language: Languages[number]): string {
  if (line === '') return '<a:p/>';
  const lang = language === 'en' ? 'en-US' : language;
  return `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`;
}
