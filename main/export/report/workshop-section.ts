import type { Report, ReportWorkshop, WorkshopSession } from '../../../src/domain/report/types.ts';
import type { BestWorstRanking } from '../../../src/domain/workshop/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, Text } from '../document/types.ts';
import { appetiteTable } from '../tables/appetite-table.ts';
import { decisionsTable } from '../tables/decisions-table.ts';
import { disagreementTable } from '../tables/disagreement-table.ts';
import { chart, heading, lead, list, paragraph, small, table } from './blocks.ts';
import { disagreementChart } from './disagreement-chart.ts';
import { consensusLimits, differenceText } from './disagreement-words.ts';
import { questionName } from './names.ts';
import { withColumns } from './with-columns.ts';

/** What the workshops brought: where the firm is seen differently, what was decided, what it will bear. Nothing where there was none. */
export function workshopSection({ workshop }: Report, composer: Composer): readonly Block[] {
  if (workshop === null) return [];
  const { say } = composer;
  return [
    heading(1, say('reports:section.workshop')),
    lead(say('reports:workshop.lead')),
    ...list(workshop.sessions.map((session) => sessionText(session, composer))),
    ...(workshop.lines.length === 0 ? [] : disagreement(workshop, composer)),
    ...(workshop.decisions.length === 0 ? [] : decisions(workshop, composer)),
    ...(workshop.ranking === null ? [] : appetite(workshop.ranking, composer)),
    ...(workshop.parked.length === 0 ? [] : parked(workshop, composer)),
  ];
}

/** Title, day, how many came of which side. Nobody's name. */
function sessionText({ title, endedOn, participants }: WorkshopSession, composer: Composer): Text {
  const { say, list: listed } = composer;
  const count = participants.reduce((sum, one) => sum + one.count, 0);
  const roles = listed(
    participants.map((one) =>
      say('reports:workshop.ofRole', { role: say(`participant:role.${one.role}`), number: one.count }),
    ),
  );
  const when = endedOn === null ? say('reports:workshop.open') : endedOn;
  if (count === 0) return say('reports:workshop.empty', { title, when });
  return say('reports:workshop.session', { title, when, count, roles });
}

function disagreement(workshop: ReportWorkshop, composer: Composer): readonly Block[] {
  const { say } = composer;
  const columns = [
    'question',
    'questionText',
    'managementLevel',
    'technicalLevel',
    'whoHigher',
    'consensus',
    'agreement',
  ];
  const drawn = disagreementChart('disagreement', workshop, composer);
  return [
    heading(2, say('results:disagreement.title')),
    paragraph(differenceText(workshop, composer)),
    ...(drawn === null ? [] : [chart(drawn)]),
    table(withColumns(disagreementTable(workshop, composer), columns)),
    small(say('reports:workshop.fine', consensusLimits(composer))),
  ];
}

function decisions(workshop: ReportWorkshop, composer: Composer): readonly Block[] {
  const columns = ['question', 'questionText', 'decidedAnswer', 'decidedBy', 'why', 'dissent'];
  return [
    heading(2, composer.say('reports:workshop.decisions')),
    paragraph(composer.say('reports:workshop.decisionsText', { count: workshop.decisions.length })),
    table(withColumns(decisionsTable(workshop, composer), columns)),
  ];
}

function appetite(ranking: BestWorstRanking, composer: Composer): readonly Block[] {
  const { say } = composer;
  const present = ranking.byRole.map(({ role }) => role);
  const columns = ['appetiteItem', 'appetiteAll', ...(present.length > 1 ? present : [])];
  return [
    heading(2, say('reports:workshop.appetite')),
    paragraph(say('reports:workshop.appetiteText', { count: ranking.participants })),
    table(withColumns(appetiteTable(ranking, composer), columns)),
    small(say('reports:workshop.appetiteFine')),
  ];
}

function parked({ parked: thoughts }: ReportWorkshop, composer: Composer): readonly Block[] {
  return [
    heading(2, composer.say('reports:workshop.parked')),
    ...list(
      thoughts.map(
        ({ text, question }): Text =>
          question === null
            ? [text]
            : composer.say('reports:workshop.parkedOn', { text, question: questionName(question, composer) }),
      ),
    ),
  ];
}
