import type { PlanTotals, Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table, Text } from '../document/types.ts';
import { column, words } from './cells.ts';

type Fact = readonly [label: Text, value: Text];

/** What the other tables are about: the firm, the day, where it stands, what the plan takes and brings. */
export function aboutTable(report: Report, composer: Composer): Table {
  return {
    id: 'about',
    title: composer.say('tables:table.about'),
    columns: [column(composer, 'fact', 'text', 35), column(composer, 'value', 'text', 65)],
    rows: [
      ...firmFacts(report, composer),
      ...standingFacts(report, composer),
      ...planFacts(report, composer),
      ...totalFacts(report.totals, composer),
    ].map(([label, value]) => [words(label), words(value)]),
    empty: composer.say('tables:empty.risks'),
  };
}

function firmFacts(report: Report, composer: Composer): readonly Fact[] {
  const { say, number, money, branding } = composer;
  const { name, taxId, industry, employees, paidInCapitalNtd } = report.organisation;
  const known = (label: string, value: Text | null): readonly Fact[] => (value === null ? [] : [[say(label), value]]);
  return [
    [say('tables:fact.firm'), [name]],
    ...known('tables:fact.taxId', taxId === null ? null : [taxId]),
    ...known('tables:fact.industry', industry === null ? null : say(`questions:PRO-02.options.${industry}`)),
    ...known('tables:fact.employees', employees === null ? null : number(employees, 0)),
    ...known('tables:fact.capital', paidInCapitalNtd === null ? null : money(paidInCapitalNtd)),
    [say('tables:fact.assessment'), [report.title]],
    [say('tables:fact.mode'), say(`ui:mode.${report.mode}`)],
    [say('tables:fact.day'), [report.today]],
    ...known('tables:fact.preparedBy', branding.name === '' ? null : [branding.name]),
    [say('tables:fact.contentVersion'), [report.contentVersion]],
  ];
}

function standingFacts({ exposure, overall, progress }: Report, composer: Composer): readonly Fact[] {
  const { say } = composer;
  const { answered, unsure, notApplicable, unanswered, total } = progress;
  const band = overall && composer.join(composer.range(overall), say(`ui:band.${overall.band}`), ' · ');
  return [
    [say('tables:fact.exposure'), say(`ui:exposure.${exposure}`)],
    [say('tables:fact.overall'), band ?? say('tables:notAssessed')],
    [say('tables:fact.answers'), say('tables:answerCounts', { answered, unsure, notApplicable, unanswered, total })],
  ];
}

function planFacts({ plan, settings, signOff }: Report, composer: Composer): readonly Fact[] {
  const { say } = composer;
  const signed = signOff ? say('tables:signedBy', { by: signOff.by, on: signOff.on }) : say('tables:notSigned');
  return [
    [say('tables:fact.plan'), say(`plan:proof.short.${plan.status}`)],
    [say('tables:fact.planStart'), [settings.start]],
    [say('tables:fact.signOff'), signed],
  ];
}

function totalFacts(totals: PlanTotals, composer: Composer): readonly Fact[] {
  const { say, number, money } = composer;
  const days = number(totals.personDays, Number.isInteger(totals.personDays) ? 0 : 1);
  return [
    [say('tables:fact.actions'), number(totals.actions, 0)],
    [say('tables:fact.cost'), money(totals.costNtd)],
    [say('tables:fact.personDays'), days],
    [say('tables:fact.effort'), money(totals.effortNtd)],
    [say('tables:fact.riskNow'), number(totals.riskNow)],
    [say('tables:fact.riskAtEnd'), number(totals.riskAtEnd)],
    [say('tables:fact.riskIfNothing'), number(totals.riskIfNothing)],
    [
      say('tables:fact.overallAtEnd'),
      totals.overallAtEnd === null ? say('tables:notAssessed') : number(totals.overallAtEnd),
    ],
  ];
}
