import type { ReferenceId } from '../../../src/content/types.ts';
import type { Block, PrintDocument } from '../document/types.ts';
import { type Depth, documentControl } from './document-control.ts';
import type { Draft } from './draft.ts';
import { practiceSection } from './practice.ts';
import { referencesLine, referencesSection, sourceQuestionsSection } from './sources.ts';

/** What a governance document says besides its head and what it rests on. */
export interface DocumentParts {
  /** Branch of its words: `title`, `subtitle`. */
  readonly words: string;
  readonly depth: Depth;
  readonly body: readonly Block[];
  /** References that it relates to, where not those of the content. */
  readonly references?: readonly ReferenceId[];
  /** Forms after everything else, to be copied. */
  readonly annex?: readonly Block[];
}

/** Puts the body of a governance document between document control and what it rests on. */
export function governanceDocument(
  draft: Draft,
  { words, depth, body, references, annex = [] }: DocumentParts,
): PrintDocument {
  const { id, pen, report, source } = draft;
  const cited = references ?? source.references;
  return {
    id,
    languages: pen.composer.languages,
    title: pen.say(`${words}.title`),
    subtitle: pen.say(`${words}.subtitle`),
    organisation: report.organisation.name,
    today: report.today,
    cover: depth === 'deep' ? 'page' : 'band',
    contents: depth === 'deep',
    branding: pen.composer.branding,
    blocks: [
      ...documentControl(draft, depth),
      ...body,
      // The programme is the plan itself: its actions stand in the body.
      ...(source.actions.length === 0 ? [] : practiceSection(draft)),
      ...sourceQuestionsSection(draft),
      ...(depth === 'deep' ? referencesSection(draft, cited) : referencesLine(draft, cited)),
      ...annex,
    ],
  };
}
