import { content } from '../../src/content/content.ts';
import type { Level, Question } from '../../src/content/types.ts';
import type { AssessorFile } from '../../src/contract/assessor-file.ts';
import type { Answer } from '../../src/domain/questionnaire/answer.ts';
import { workshopRoles } from '../../src/domain/workshop/types.ts';
import { seededRandom } from './random.ts';

/** A file of an assessor without the assessment that it answers. */
export type RandomFile = Omit<AssessorFile, 'schema' | 'assessmentId'>;

/** Two to ten people with one to three files each, the last of each person newest. The same seed gives the same people. */
export interface RandomAssessors {
  readonly people: readonly (readonly RandomFile[])[];
  /** One more file of the first person, newer than all. */
  readonly later: RandomFile;
  /** All in another order every time it is called, some twice. */
  shuffled(): RandomFile[];
  readonly pick: <T>(all: readonly T[]) => T;
}

/** Makes people who often agree with each other, as people of one firm do. */
export function randomAssessors(seed: number): RandomAssessors {
  const random = seededRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const truth = new Map(content.questions.map((question) => [question.id, anyValue(question, below)]));
  const answersOf = (): Record<string, Answer> =>
    Object.fromEntries(
      content.questions.flatMap((question) => {
        const chance = random();
        if (chance < 0.2) return [];
        if (chance < 0.3) return [[question.id, { kind: 'unsure' } satisfies Answer]];
        if (chance < 0.36) return [[question.id, { kind: 'notApplicable', reason: `reason ${below(3)}` }]];
        return [[question.id, chance < 0.8 ? (truth.get(question.id) as Answer) : anyValue(question, below)]];
      }),
    );
  const fileOf = (person: number, version: number): RandomFile => ({
    assessorId: idOf(seed, person),
    name: `Person ${person % 7}`,
    role: pick(workshopRoles),
    language: pick(['zh-TW', 'en']),
    answeredAt: new Date(Date.UTC(2027, 0, 4, person, version)).toISOString(),
    answers: answersOf(),
    notes: { [pick(content.questions).id]: `note ${person} ${version}` },
  });
  const people = Array.from({ length: 2 + below(9) }, (_, person) =>
    Array.from({ length: 1 + below(3) }, (__, version) => fileOf(person, version)),
  );
  const shuffled = () => {
    const files = people.flat();
    return [...files, ...files.filter(() => random() < 0.2)]
      .map((file) => ({ file, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ file }) => file);
  };
  return { people, later: fileOf(0, 50), shuffled, pick };
}

function anyValue(question: Question, below: (end: number) => number): Answer {
  switch (question.type) {
    case 'maturity':
      return { kind: 'level', level: below(5) as Level };
    case 'single':
      return { kind: 'choice', value: question.options[below(question.options.length)]?.value ?? '' };
    case 'multi': {
      const values = question.options.map(({ value }) => value).slice(0, 1 + below(2));
      return { kind: 'choices', values: below(2) === 0 ? values : values.toReversed() };
    }
    case 'bool':
      return { kind: 'yesNo', value: below(2) === 0 };
    case 'number':
      return { kind: 'number', value: question.min + below(2) };
  }
}

function idOf(seed: number, person: number): string {
  const tail = (seed * 100 + person).toString(16).padStart(12, '0');
  return `00000000-0000-4000-8000-${tail}`;
}
