import { expect, it } from 'vitest';
import { disagreementMap } from '../../../src/domain/workshop/disagreement-map.ts';
import type { Voice, VoteChoice, WorkshopRole } from '../../../src/domain/workshop/types.ts';

function asked(question: string, said: Partial<Record<WorkshopRole, readonly VoteChoice[]>>) {
  const voices = Object.entries(said).flatMap(([role, choices]) =>
    choices.map(
      (choice, place): Voice => ({ participant: `${role}-${place}`, role: role as WorkshopRole, choice, comment: '' }),
    ),
  );
  return { question, voices };
}

const questions = [
  asked('same', { management: [2, 2], technical: [2] }),
  asked('rosy', { management: [4, 4], technical: [1, 'unsure', 2] }),
  asked('grim', { management: [0], technical: [3, 3] }),
  asked('one-sided', { management: [0, 4, 0, 4] }),
  asked('wider', { management: [0, 4], technical: [0, 4], operations: [2] }),
  asked('unheard', { technical: ['notMine'] }),
];

it('puts the largest difference of the two sides first, then the lowest agreement, then what cannot be measured', () => {
  const map = disagreementMap(questions);
  expect(map.map(({ question, difference }) => [question, difference])).toEqual([
    ['grim', -3],
    ['rosy', 2.5],
    ['one-sided', null],
    ['wider', 0],
    ['same', 0],
    ['unheard', null],
  ]);
  expect(map[1]).toMatchObject({ votes: 5, management: 4, technical: 1.5 });
  expect(map[2]).toMatchObject({ agreement: -1, consensus: 'split', management: 2, technical: null });
});

it('is the same whatever order the questions were asked in', () => {
  expect(disagreementMap(questions.toReversed())).toEqual(disagreementMap(questions));
});
