import type { Block, PrintDocument } from '../document/types.ts';
import { type Depth, documentControl } from './document-control.ts';
import type { Draft } from './draft.ts';
import { practiceSection } from './practice.ts';
import { referencesLine, referencesSection, sourceQuestionsSection } from './sources.ts';

/** Puts the body of a governance document between document control and what it rests on. */
export function governanceDocument(
  draft: Draft,
  words: string,
  depth: Depth,
  body: readonly Block[],
  references: readonly string[] = draft.source.references,
): PrintDocument {
  const { id, pen, report } = draft;
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
      ...(draft.source.actions.length === 0 ? [] : practiceSection(draft)),
      ...sourceQuestionsSection(draft),
      ...(depth === 'deep' ? referencesSection(draft, references) : referencesLine(draft, references)),
    ],
  };
}
