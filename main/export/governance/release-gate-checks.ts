import type { FirmFacts } from './firm-facts.ts';

/** For which models a check is needed. */
export type CheckScope = 'all' | 'important' | 'critical';

/** One gate with its checks, in order; words under `policies:releaseGate.gates.<gate>.<check>`. */
export interface Gate {
  readonly gate: 'target' | 'data' | 'validation' | 'release' | 'after';
  readonly checks: readonly (readonly [name: string, scope: CheckScope])[];
}

/** The checks that concern a firm: what it trains, buys, which data it uses and where. */
export function gateChecks(facts: FirmFacts): readonly Gate[] {
  const trains = facts.concerns('trains') || facts.concerns('outsources');
  const only = (wanted: boolean, ...checks: Gate['checks']): Gate['checks'] => (wanted ? checks : []);
  const sensitive = facts.concerns('personalData') || facts.concerns('tradeSecrets');
  return [
    {
      gate: 'target',
      checks: [
        ['listed', 'all'],
        ['target', 'all'],
        ['use', 'all'],
        ['impact', 'critical'],
      ],
    },
    {
      gate: 'data',
      checks: [
        ...only(trains, ['leakage', 'all'], ['sealed', 'important'], ['labels', 'important']),
        ...only(trains, ['history', 'important'], ['seeds', 'critical']),
        ...only(facts.concerns('buys'), ['supplier', 'all']),
      ],
    },
    {
      gate: 'validation',
      checks: [
        ['unseen', 'all'],
        ['errors', 'all'],
        ['groups', 'important'],
        ['shift', 'important'],
        ['independent', 'critical'],
        ['explain', 'critical'],
        ...only(sensitive, ['memory', 'all']),
        ...only(facts.concerns('buys'), ['acceptance', 'all']),
      ],
    },
    {
      gate: 'release',
      checks: [
        ...only(trains, ['same', 'all']),
        ...only(facts.concerns('buys'), ['pin', 'all']),
        ['card', 'important'],
        ['monitor', 'important'],
        ['rollback', 'all'],
        ['law', 'all'],
        ...only(facts.concerns('european'), ['european', 'all']),
        ...only(facts.concerns('financial'), ['financial', 'all']),
        ...only(facts.concerns('medical'), ['medical', 'all']),
      ],
    },
    {
      gate: 'after',
      checks: [
        ['day30', 'all'],
        ['month', 'important'],
        ['yearly', 'critical'],
      ],
    },
  ];
}
