import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { LanguageTag } from '../../../locales/resources.ts';
import type { Languages, Text } from '../document/types.ts';
import { styles } from './styles.ts';

/** Runs and paragraphs of texts, each marked with its language. */
export interface Words {
  /** One entry of a text; line ends are kept. */
  run(text: Text, place: number, look?: RunLook): readonly TextRun[];
  /** On one line: `first / second`. */
  slash(text: Text, look?: RunLook): readonly TextRun[];
  /** A paragraph a language, the second a little smaller and grey, or in `look`'s colour. */
  under(text: Text, options: ParagraphLook): readonly Paragraph[];
}

/** How a run differs from its style. */
export interface RunLook {
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly style?: string;
}

/** A paragraph's own options, and what its runs look like; `size` in half-points, of the first language. */
export interface ParagraphLook extends Omit<IParagraphOptions, 'children' | 'text' | 'run'> {
  readonly run?: RunLook;
  readonly size: number;
}

/** Words of a document in these languages. */
export function wordsOf(languages: Languages): Words {
  const run: Words['run'] = (text, place, look = {}) => {
    const language = text.length === 1 ? undefined : languages[place];
    return (text[place] ?? text[0]).split('\n').map(
      (line, index) =>
        new TextRun({
          ...look,
          ...tongue(language ?? soleLanguage(languages)),
          text: line,
          ...(index > 0 ? { break: 1 } : {}),
        }),
    );
  };
  return {
    run,
    slash: (text, look) =>
      text.length === 1
        ? run(text, 0, look)
        : [...run(text, 0, look), new TextRun({ ...look, text: ' / ' }), ...run(text, 1, look)],
    under: (text, { run: look = {}, size, ...options }) =>
      text.map(
        (_, place) =>
          new Paragraph({
            ...options,
            children: [...run(text, place, place === 0 ? look : secondLook(look, size))],
          }),
      ),
  };
}

function secondLook(look: RunLook, size: number): RunLook {
  const smaller = { ...look, size: Math.max(14, size - (size > 24 ? 8 : 1)) };
  return look.color === undefined ? { ...smaller, style: styles.second } : smaller;
}

/** Where a document has one language, a text is in that; where it has two, an id or a name is in neither. */
function soleLanguage(languages: Languages): LanguageTag | undefined {
  return languages.length === 1 ? languages[0] : undefined;
}

function tongue(language: LanguageTag | undefined) {
  if (language === undefined) return {};
  if (language === 'en') return { language: { value: 'en-US', eastAsia: 'zh-TW' } };
  return { language: { value: 'zh-TW', eastAsia: 'zh-TW' }, font: { hint: 'eastAsia' } };
}
