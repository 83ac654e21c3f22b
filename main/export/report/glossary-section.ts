import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block } from '../document/types.ts';
import { fields, heading } from './blocks.ts';

/** The terms of the report, each in a sentence. */
export function glossarySection({ terms }: Report, { say }: Composer): readonly Block[] {
  return [
    heading(1, say('reports:section.glossary')),
    fields(terms.map((term) => [say(`glossary:${term}.term`), say(`glossary:${term}.definition`)])),
  ];
}
