import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Cell, Table, Text } from '../document/types.ts';
import { column, words } from './cells.ts';

/** The figures and rules that the report rests on and nobody knows for certain, and whose they are. */
export function assumptionsTable(report: Report, composer: Composer): Table {
  return {
    id: 'assumptions',
    title: composer.say('tables:table.assumptions'),
    columns: [
      column(composer, 'assumption', 'text', 24),
      column(composer, 'valueUsed', 'text', 24),
      column(composer, 'basis', 'text', 14),
      column(composer, 'explanation', 'text', 38),
    ],
    rows: [...limitRows(report, composer), ...methodRows(composer)],
    empty: composer.say('tables:empty.plan'),
  };
}

type Standing = 'assumed' | 'set';

function line(composer: Composer, name: string, value: Text, standing: Standing): readonly Cell[] {
  return [
    words(composer.say(`tables:assumption.${name}.name`)),
    words(value),
    words(standing === 'assumed' ? composer.say('ui:reference.confidence.ASM') : composer.say('tables:setByFirm')),
    words(composer.say(`tables:assumption.${name}.text`)),
  ];
}

function limitRows({ settings, personDayNtd }: Report, composer: Composer): readonly (readonly Cell[])[] {
  const { budgetNtd, personDays } = settings;
  const noLimit = composer.say('plan:inputs.noLimit');
  const days = personDays === null ? composer.say('tables:bySize') : composer.number(personDays, 0);
  return [
    line(composer, 'personDay', composer.money(personDayNtd), 'assumed'),
    line(composer, 'budget', budgetNtd === null ? noLimit : composer.money(budgetNtd), 'set'),
    line(composer, 'capacity', days, personDays === null ? 'assumed' : 'set'),
    line(composer, 'start', [settings.start], 'set'),
  ];
}

function methodRows(composer: Composer): readonly (readonly Cell[])[] {
  return ['middle', 'open', 'weights', 'impact'].map((name) =>
    line(composer, name, composer.say(`tables:assumption.${name}.value`), 'assumed'),
  );
}
