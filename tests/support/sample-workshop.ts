import { appetiteItems, appetiteSets } from '../../src/content/risk-appetite.ts';
import type { ReportWorkshop } from '../../src/domain/report/types.ts';
import { disagreementMap } from '../../src/domain/workshop/disagreement-map.ts';
import { rankItems } from '../../src/domain/workshop/rank-items.ts';
import type { BestWorstChoice, Voice, VoteChoice, WorkshopRole } from '../../src/domain/workshop/types.ts';

/** Who sits in the sample's room, in this order. */
const room: readonly WorkshopRole[] = [
  'management',
  'management',
  'management',
  'technical',
  'technical',
  'technical',
  'technical',
  'risk-legal',
  'operations',
];

/** What each of them says. */
const said: Readonly<Record<string, readonly VoteChoice[]>> = {
  'MON-01': [4, 4, 3, 1, 1, 0, 2, 'unsure', 2],
  'STP-01': [3, 2, 3, 1, 2, 1, 1, 1, 'notMine'],
  'VAL-02': [2, 2, 2, 2, 2, 2, 3, 2, 2],
  'TAL-02': [1, 1, 1, 3, 3, 4, 3, 'unsure', 2],
  'GOV-02': [4, 4, 'notMine', 'notMine', 'notMine', 'notMine', 'notMine', 0, 0],
  'CMP-04': ['unsure', 'notMine', 'notMine', 2, 'unsure', 3, 'notMine', 'notMine', 'notMine'],
  'TRN-03': [2, 3, 2, 2, 3, 2, 3, 2, 3],
};

/** What the people of an order of preference pick: the first of each set as best, the last as worst. */
function choicesBy(participant: string, role: WorkshopRole, order: readonly string[]): readonly BestWorstChoice[] {
  return appetiteSets.map((set, place) => {
    const shown = order.filter((item) => set.some((index) => appetiteItems[index] === item));
    return { participant, role, set: place, best: shown[0] ?? '', worst: shown.at(-1) ?? '' };
  });
}

function voicesOn(question: string): readonly Voice[] {
  return (said[question] ?? []).flatMap((choice, place) => {
    const role = room[place];
    return role === undefined ? [] : [{ participant: `p${place}`, role, choice, comment: '' }];
  });
}

/** A workshop of nine people on seven questions: two where the sides differ, one agreed, one at both ends, one that few could answer. */
export const sampleWorkshop: ReportWorkshop = {
  sessions: [
    {
      title: '啟動工作坊',
      endedOn: '2026-11-20',
      participants: [
        { role: 'management', count: 3 },
        { role: 'technical', count: 4 },
        { role: 'risk-legal', count: 1 },
        { role: 'operations', count: 1 },
      ],
    },
  ],
  lines: disagreementMap(Object.keys(said).map((question) => ({ question, voices: voicesOn(question) }))),
  decisions: [
    {
      question: 'TRN-03',
      answer: { kind: 'level', level: 2 },
      decidedBy: '林總經理',
      why: '有紀錄，但不是每次訓練都有。',
      dissent: '',
      on: '2026-11-20',
      agreement: 0.75,
    },
    {
      question: 'MON-01',
      answer: { kind: 'level', level: 1 },
      decidedBy: '林總經理、陳技術長',
      why: '只有兩個系統真的有在看訓練曲線，其他的靠工程師自己記得。',
      dissent: '營運：客服已經在看使用情形，應該是 2。',
      on: '2026-11-20',
      agreement: 0.222,
    },
    {
      question: 'GOV-02',
      answer: { kind: 'unsure' },
      decidedBy: '林總經理',
      why: '先請法務把現行辦法找出來。',
      dissent: '法務：目前沒有任何書面辦法。',
      on: '2026-11-20',
      agreement: -1,
    },
  ],
  ranking: rankItems(appetiteItems, appetiteSets, [
    ...choicesBy('p0', 'management', [...appetiteItems]),
    ...choicesBy('p3', 'technical', [...appetiteItems].reverse()),
    ...choicesBy('p4', 'technical', [
      'wasted-compute',
      'late-launch',
      ...appetiteItems.slice(2, 4),
      'unexplained',
      'leaked-data',
    ]),
  ]),
  parked: [
    { text: '外包商的模型由誰負責監看？', question: 'MON-01' },
    { text: '明年的算力預算要不要分開列？', question: null },
  ],
};
