import { content } from '../../../src/content/content.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block } from '../document/types.ts';
import { answersTable } from '../tables/answers-table.ts';
import { heading, paragraph, table } from './blocks.ts';
import { withColumns } from './with-columns.ts';

/** Every question that was asked with what was said to it, by section of the questionnaire. */
export function answersSection(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  const title = heading(1, say('reports:section.answers'));
  if (report.answers.length === 0) return [title, paragraph(say('tables:empty.answers'))];
  return [
    title,
    paragraph(say('tables:answerCounts', { ...report.progress })),
    ...content.sections.flatMap(({ id }) => sectionPart(id, report, composer)),
  ];
}

/** One table a section, named by its caption. */
function sectionPart(section: string, report: Report, composer: Composer): readonly Block[] {
  const answers = report.answers.filter((line) => line.section === section);
  if (answers.length === 0) return [];
  const noted = answers.some(({ note, evidence }) => note !== '' || evidence > 0);
  const columns = ['question', 'questionText', 'answer', ...(noted ? ['note', 'evidenceFiles'] : [])];
  const title = composer.say(`questions:sections.${section}`);
  const whole = answersTable({ ...report, answers }, composer);
  return [table({ ...withColumns(whole, columns), id: `answers-${section}`, title })];
}
