import type { PresentationPage } from '../../../../src/contract/presentation-records.ts';
import { assertNever } from '../../../../src/kernel/assert-never.ts';
import { assessedRisks } from '../../../ui/standing.ts';
import type { Tongue } from '../../../ui/tongues.tsx';
import { programmesFor } from '../action-pillar.ts';
import { planFigures } from '../plan-figures.ts';
import { hasPlan, type PresentData } from '../present-data.ts';
import { motionWords } from '../slides/decision-slide.tsx';
import { actionsSoon } from '../slides/proposal-slide.tsx';
import { severeRisks, topRisks } from '../slides/risks-slide.tsx';
import { lastDay } from '../slides/roadmap-slide.tsx';
import { knownWords } from '../slides/standing-slide.tsx';
import { programmeWords } from '../slides/subsidies.tsx';
import { rangeWords } from '../slides/wide-range.tsx';

/** What a speaker could say to a page, in short sentences with the page's own figures. A paragraph for each thought. */
export function defaultNotes(page: PresentationPage, data: PresentData, tongue: Tongue): string {
  // Titles and names end without a full stop; what is said ends with one.
  const sentence = (text: string) => (/[.。?？]$/.test(text) ? text : tongue.t('present:notes.sentence', { text }));
  return paragraphs(page, data, tongue).map(sentence).join('\n');
}

function paragraphs(page: PresentationPage, data: PresentData, tongue: Tongue): readonly string[] {
  switch (page) {
    case 'standing':
      return standingNotes(data, tongue);
    case 'risks':
      return risksNotes(data, tongue);
    case 'proposal':
      return hasPlan(data) ? proposalNotes(data, tongue) : [tongue.t('present:notes.noPlan')];
    case 'gain':
      return gainNotes(data, tongue);
    case 'roadmap':
      return roadmapNotes(data, tongue);
    case 'cost':
      return costNotes(data, tongue);
    case 'nothing':
      return nothingNotes(data, tongue);
    case 'decision':
      return [motionWords(data, tongue), tongue.t('present:notes.decision')];
    default:
      return assertNever(page);
  }
}

function standingNotes({ view, overall }: PresentData, tongue: Tongue): readonly string[] {
  const { t, formats } = tongue;
  const score = formats.number(overall.planning, 0);
  const { exposure } = view.result;
  return [
    t('present:notes.standing', { score, band: t(`ui:band.${overall.band}`), range: rangeWords(overall, tongue) }),
    knownWords(view.progress.all, tongue),
    t('present:standing.exposure', { exposure: t(`ui:exposure.${exposure}`) }),
    t('present:notes.lowest', { lowest: formats.number(overall.lowest, 0) }),
  ];
}

function risksNotes(data: PresentData, { t, formats }: Tongue): readonly string[] {
  const count = severeRisks(data);
  return [
    count === 0
      ? t('present:risks.titleCalm')
      : t('present:risks.title', { count, total: assessedRisks(data.view).length }),
    ...topRisks(data).map((risk, index) => {
      const driver = [...risk.reasons].sort((a, b) => b.contribution - a.contribution)[0];
      const said = t('present:notes.risk', {
        rank: index + 1,
        risk: t(`risks:${risk.id}.title`),
        score: formats.number(risk.score.planning, 1),
        consequence: t(`risks:${risk.id}.consequence`),
      });
      if (!driver || driver.contribution <= 0) return said;
      const points = formats.number(driver.contribution, 1);
      return t('present:notes.driver', { said, question: t(`questions:${driver.question}.text`), points });
    }),
  ];
}

function proposalNotes(data: PresentData, { t, formats }: Tongue): readonly string[] {
  const best = [...data.plan.plan.chosen].sort((a, b) => b.buys - a.buys).slice(0, 3);
  const separator = t('present:listSeparator');
  return [
    t('present:proposal.title', { count: data.plan.plan.chosen.length, soon: actionsSoon(data) }),
    t('present:notes.best', { actions: best.map(({ action }) => t(`actions:${action}.title`)).join(separator) }),
    ...best.map(({ action }) =>
      t('present:notes.action', { action: t(`actions:${action}.title`), why: t(`actions:${action}.why`) }),
    ),
    t('present:notes.rejected', {
      count: data.plan.plan.rejected.length,
      cost: formats.money(planFigures(data).costNtd),
    }),
  ];
}

function gainNotes(data: PresentData, { t, formats }: Tongue): readonly string[] {
  const { today, soon, year, nothing } = planFigures(data);
  const number = (value: number) => formats.number(value, 0);
  const { status } = data.plan.plan;
  return [
    t('present:gain.title', { today: number(today), soon: number(soon), year: number(year) }),
    t('present:notes.gain', { nothing: number(nothing), less: number(nothing - year) }),
    ...(status === 'infeasible' ? [] : [t(`present:gain.status.${status}`)]),
    t('present:notes.assumed'),
  ];
}

function roadmapNotes({ roadmap }: PresentData, { t, formats }: Tongue): readonly string[] {
  if (!roadmap) return [];
  const late = roadmap.items.filter((item) => item.late !== null).length;
  return [
    t('present:roadmap.title', { count: roadmap.items.length, end: formats.date(lastDay(roadmap)) }),
    ...roadmap.gates.map((gate) =>
      t('present:roadmap.gate', {
        gate: t(`present:gate.${gate.id}`),
        at: formats.date(gate.at),
        count: gate.actions.length,
      }),
    ),
    late === 0 ? t('present:notes.onTime') : t('present:notes.late', { count: late }),
  ];
}

function costNotes(data: PresentData, tongue: Tongue): readonly string[] {
  const { t, formats } = tongue;
  const figures = planFigures(data);
  const programmes = programmesFor(data.plan.plan.chosen.map(({ action }) => action)).slice(0, 3);
  return [
    t('present:cost.title', {
      cost: formats.money(figures.costNtd),
      effort: formats.personDays(Math.round(figures.personDays)),
    }),
    t('present:notes.cost', { value: formats.money(figures.valueNtd), soon: formats.money(figures.soonNtd) }),
    ...programmes.map((programme) => programmeWords(programme, tongue)),
    ...(programmes.length === 0 ? [] : [t('present:cost.check')]),
  ];
}

function nothingNotes(data: PresentData, { t, formats }: Tongue): readonly string[] {
  const figures = planFigures(data);
  const [first] = topRisks(data);
  return [
    t('present:nothing.title', { nothing: formats.number(figures.nothing, 0) }),
    ...(first
      ? [t('present:notes.nothing', { risk: t(`risks:${first.id}.title`), event: t(`risks:${first.id}.event`) })]
      : []),
    t('present:nothing.spared', { spared: formats.percent(figures.spared) }),
  ];
}
