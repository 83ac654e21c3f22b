import { expectedTexts } from '../check/expected-texts.ts';
import { findInOrder } from '../check/find-in-order.ts';
import type { PrintDocument } from '../document/types.ts';
import type { FileFormat } from '../file-format.ts';
import { escapeMarkdown, inLine, unescapeMarkdown } from './escape-markdown.ts';
import { writeBlock } from './write-block.ts';

/** Markdown (CommonMark with the tables of GitHub), UTF-8. What people wrote stays text: see `escapeMarkdown`. */
export const markdownFormat: FileFormat<PrintDocument> = {
  async write(document) {
    const { title, subtitle, organisation, today, branding, blocks } = document;
    const parts = [
      `# ${inLine(title)}`,
      inLine(subtitle),
      [organisation, today, branding.name]
        .filter((part) => part !== '')
        .map(escapeMarkdown)
        .join(' · '),
      ...blocks.map(writeBlock),
      ...(branding.footer === '' ? [] : ['---', escapeMarkdown(branding.footer)]),
    ];
    return new TextEncoder().encode(`${parts.join('\n\n')}\n`);
  },
  async check(bytes, document) {
    const { title, subtitle, organisation, today, branding, blocks } = document;
    const front = [...title, ...subtitle, organisation, today, branding.name].filter((text) => text.trim() !== '');
    const expected = [...front.map((text) => ({ where: 'cover', text })), ...expectedTexts(blocks)];
    return findInOrder(
      expected.map(({ where, text }) => ({ where, text: text.toWellFormed() })),
      unescapeMarkdown(new TextDecoder().decode(bytes)),
    );
  },
};
