import { assessorFileSchema } from '../../../src/contract/assessor-file.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import type { WorkshopRole } from '../../../src/domain/workshop/types.ts';
import type { ApiClient } from './api-client.ts';

/** One assessor and what they sent back. */
export interface Assessor {
  readonly name: string;
  readonly role: WorkshopRole;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly notes?: Readonly<Record<string, string>>;
}

/** A file as the assessors' page writes it. */
export function assessorFile(assessmentId: string, assessor: Assessor, place: number): File {
  const file = {
    schema: assessorFileSchema,
    assessmentId,
    assessorId: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
    language: 'zh-TW',
    answeredAt: new Date(Date.UTC(2027, 0, 4, 1, place)).toISOString(),
    notes: {},
    ...assessor,
  };
  return new File([JSON.stringify(file)], `${assessor.name}.json`, { type: 'application/json' });
}

/** Three people who see the sample firm each in their own way, so that its merge has something to show. */
export async function addSampleAssessors(api: ApiClient, assessmentId: string): Promise<void> {
  const { submissions } = await api.assessors.get({ assessmentId });
  if (submissions.length > 0) return;
  const { answers } = await api.assessments.get({ id: assessmentId });
  const said = Object.entries(answers).flatMap(([id, answer]) => (answer.kind === 'level' ? [{ id, answer }] : []));
  const seen = (shift: (at: number) => number): Record<string, Answer> =>
    Object.fromEntries(
      said.slice(0, 14).map(({ id, answer }, at) => {
        const level = Math.min(4, Math.max(0, answer.level + shift(at))) as 0 | 1 | 2 | 3 | 4;
        return [id, at % 7 === 6 && shift(at) < 0 ? { kind: 'unsure' } : { kind: 'level', level }];
      }),
    );
  const note = said[0]?.id ?? '';
  const people: readonly Assessor[] = [
    { name: '王怡君', role: 'management', answers: seen((at) => (at % 3 === 0 ? 2 : 0)) },
    {
      name: '陳志明',
      role: 'technical',
      answers: seen(() => 0),
      notes: { [note]: '只有一條產線這樣做，其他還在試。' },
    },
    { name: 'Lin Hui-wen', role: 'operations', answers: seen((at) => (at % 2 === 0 ? -1 : 0)) },
  ];
  const files = people.map((person, place) => assessorFile(assessmentId, person, place + 1));
  await api.assessors.receive({ assessmentId, files });
}
