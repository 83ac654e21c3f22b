import { content } from '../../../src/content/content.ts';
import type { Level, QuestionId, ReferenceId } from '../../../src/content/types.ts';
import type { Block, Text } from '../document/types.ts';
import { questionName } from '../report/names.ts';
import type { Draft } from './draft.ts';
import { whatWasSaid } from './what-was-said.ts';

/** The questions that the document rests on, what the firm said, and the level that the plan reaches. */
export function sourceQuestionsSection(draft: Draft): readonly Block[] {
  const { pen, facts, source } = draft;
  return pen.section(
    'policies:shared.questions',
    pen.paragraph('policies:shared.questions.text', { date: draft.report.today }),
    pen.grid({
      id: `${draft.id}-questions`,
      branch: 'policies:shared.questions',
      columns: [
        ['question', 5],
        ['answer', 4],
        ['planned', 1.6],
      ],
      rows: source.questions.map((id) => [
        questionName(id, pen.composer),
        whatWasSaid(id, facts, pen.composer),
        plannedLevel(draft, id),
      ]),
    }),
  );
}

/** The level to which the planned actions lift an answer, where that is higher than what the firm said. */
export function plannedLevel({ pen, report, facts }: Draft, question: QuestionId): Text {
  const planned = new Set(report.actions.map(({ action }) => action));
  const levels: readonly Level[] = content.actions
    .filter(({ id }) => planned.has(id))
    .flatMap(({ raises }) => raises.filter((raise) => raise.question === question).map(({ to }) => to));
  const answer = facts.answers[question];
  const now = answer?.kind === 'level' ? answer.level : -1;
  const reached = Math.max(-1, ...levels);
  return reached > now ? pen.say('policies:shared.questions.level', { level: reached }) : ['–'];
}

/** The frameworks, laws and research that the document relates to, with as-of date and how far each was checked. */
export function referencesSection(draft: Draft, ids: readonly ReferenceId[]): readonly Block[] {
  const { pen } = draft;
  const cited = content.references.filter(({ id }) => ids.includes(id));
  return pen.section(
    'policies:shared.references',
    pen.paragraph('policies:shared.references.text'),
    pen.grid({
      id: `${draft.id}-references`,
      branch: 'policies:shared.references',
      columns: [
        ['reference', 6],
        ['asOf', 1.6],
        ['confidence', 2.4],
      ],
      rows: cited.map(({ slug, framework, asOf, confidence }) => [
        withFramework(draft, framework, slug),
        [asOf],
        pen.composer.say(`ui:reference.confidence.${confidence}`),
      ]),
    }),
  );
}

/** The same in one sentence, for a document of a page or two. */
export function referencesLine({ pen }: Draft, ids: readonly ReferenceId[]): readonly Block[] {
  const { composer } = pen;
  const cited = content.references.filter(({ id }) => ids.includes(id));
  const items = cited.map(({ id, asOf, confidence }) =>
    composer.say('policies:shared.references.short', {
      id,
      asOf,
      confidence: composer.say(`ui:reference.confidence.${confidence}`),
    }),
  );
  return [pen.small('policies:shared.references.line', { list: composer.list(items) })];
}

function withFramework({ pen: { composer } }: Draft, framework: string, slug: string): Text {
  const title = composer.say(`frameworks:references.${slug}`);
  if (framework === 'research' || framework === 'iso-other') return title;
  return composer.say('policies:shared.references.of', {
    framework: composer.say(`policies:shared.frameworks.${framework}`),
    title,
  });
}
