import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import type { WorkshopRole } from '../../../src/domain/workshop/types.ts';
import { checkMerge } from '../../support/check-merge.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { clientOf, newAssessment, openApp, someDay } from '../../support/open-app.ts';

const level = (value: number) => ({ kind: 'level', level: value }) as Answer;
const idOf = (person: number) => `00000000-0000-4000-8000-${String(person).padStart(12, '0')}`;

interface Sent {
  readonly person: number;
  readonly role?: WorkshopRole;
  readonly answers?: Record<string, unknown>;
  readonly notes?: Record<string, string>;
  readonly minute?: number;
}

/** An assessment, and files of its assessors. */
function bench() {
  const app = openApp();
  const assessmentId = newAssessment(app);
  const { assessors, answers, assessments } = app.services;
  const content = ({ person, role = 'technical', answers: said = {}, notes = {}, minute = person }: Sent) => ({
    schema: 'dunwu.assessor/1',
    assessmentId,
    assessorId: idOf(person),
    name: `填答者 ${person}`,
    role,
    language: 'zh-TW',
    answeredAt: new Date(someDay.getTime() + minute * 60_000).toISOString(),
    answers: said,
    notes,
  });
  const receive = (...files: readonly (string | Uint8Array | object)[]) =>
    assessors.receive({
      assessmentId,
      files: files.map((file, index) => {
        const bytes = typeof file === 'string' || file instanceof Uint8Array ? file : JSON.stringify(file);
        return new File([bytes as BlobPart], `answers-${index}.json`);
      }),
    });
  const send = (...sent: readonly Sent[]) => receive(...sent.map(content));
  const line = (question: string) => assessors.get({ assessmentId }).lines.find((one) => one.question === question);
  const answerTo = (question: string) => assessments.get({ id: assessmentId }).answers[question];
  return { app, assessmentId, assessors, answers, content, receive, send, line, answerTo };
}

describe('the answers of several assessors', () => {
  it('come together without losing a voice, whoever they are and in whatever order they come', async () => {
    const app = openApp();
    const { id } = app.services.organisations.create({
      ...{ name: 'x', taxId: null, industry: null, employees: null, paidInCapitalNtd: null },
    });
    for (let seed = 1; seed <= 6; seed += 1) await checkMerge(app.services, id, seed * 31);
  });

  it('never overwrite what the assessment says otherwise: that is open until somebody settles it', async () => {
    const { assessmentId, assessors, answers, send, line, answerTo } = bench();
    answers.set({ assessmentId, question: 'MON-01', answer: level(3) });
    await send({ person: 1, answers: { 'MON-01': level(1), 'MON-02': level(2) } });
    expect(line('MON-01')).toMatchObject({ state: 'open', agreed: level(1), current: level(3) });
    expect(assessors.takeAgreed({ assessmentId }).settlements).toHaveLength(1);
    expect(answerTo('MON-01')).toEqual(level(3));
    expect(answerTo('MON-02')).toEqual(level(2));
    assessors.settle({ assessmentId, question: 'MON-01', answer: level(3), why: '有紀錄' });
    expect(line('MON-01')).toMatchObject({ state: 'settled', history: [{ rule: 'manual', why: '有紀錄' }] });
  });

  it('write the history of the answer, and the questionnaire can undo it', async () => {
    const { assessmentId, assessors, answers, send, line } = bench();
    await send({ person: 1, answers: { 'MON-01': level(1) } }, { person: 2, answers: { 'MON-01': level(4) } });
    assessors.settle({ assessmentId, question: 'MON-01', answer: level(2), why: '' });
    expect(answers.history({ assessmentId, question: 'MON-01' })).toMatchObject([
      { cause: 'assessors', before: null, after: level(2) },
    ]);
    expect(line('MON-01')?.state).toBe('settled');
    answers.undo({ assessmentId });
    expect(line('MON-01')).toMatchObject({ state: 'open', current: null, history: [{ takenBackAt: null }] });
    answers.redo({ assessmentId });
    expect(line('MON-01')?.state).toBe('settled');
  });

  it('take back what a rule settled, but not what somebody changed since', async () => {
    const { assessmentId, assessors, answers, send, answerTo } = bench();
    const both = (a: number, b: number) => [
      { person: 1, answers: { 'MON-01': level(a), 'MON-02': level(a) } },
      { person: 2, answers: { 'MON-01': level(b), 'MON-02': level(b) } },
    ];
    await send(...both(1, 4));
    const { settlements } = assessors.settleByRule({ assessmentId, rule: 'lowest', role: null });
    expect(settlements).toHaveLength(2);
    answers.set({ assessmentId, question: 'MON-02', answer: level(3) });
    expect(assessors.undo({ assessmentId, settlements }).open).toBe(2);
    expect([answerTo('MON-01'), answerTo('MON-02')]).toEqual([level(1), level(3)]);
  });

  it('open a settled question again when a person answers anew, and keep the voices as they were', async () => {
    const { assessmentId, assessors, send, line } = bench();
    await send({ person: 1, answers: { 'MON-01': level(1) } }, { person: 2, answers: { 'MON-01': level(4) } });
    assessors.settleByRule({ assessmentId, rule: 'median', role: null });
    expect(line('MON-01')).toMatchObject({ state: 'settled', current: level(1), proposals: { between: true } });
    const { received, view } = await send({ person: 2, minute: 60, answers: { 'MON-01': level(3) } });
    expect(received).toBe(1);
    expect(view.submissions).toMatchObject([{ earlier: [] }, { earlier: [{ name: '填答者 2' }] }]);
    expect(line('MON-01')?.state).toBe('open');
    expect(line('MON-01')?.history[0]?.voices.map(({ answer }) => answer)).toEqual([level(1), level(4)]);
  });

  it('of two people who share a computer are two', async () => {
    const { content, receive } = bench();
    const [first, second] = [content({ person: 1 }), content({ person: 1, minute: 5 })];
    const { view } = await receive(first, { ...second, name: '另一位' });
    expect(view.submissions.map(({ name }) => name).sort()).toEqual(['另一位', '填答者 1']);
    const { view: later } = await receive({ ...content({ person: 1, minute: 9 }), name: '填答者 1 ' });
    expect(later.submissions.map(({ earlier }) => earlier.length).sort()).toEqual([0, 1]);
  });

  it('let "not sure" stand beside a known answer, never above it', async () => {
    const { assessmentId, assessors, send, line, answerTo } = bench();
    const unsure = { kind: 'unsure' } as const;
    await send(
      { person: 1, role: 'management', answers: { 'MON-01': unsure, 'MON-02': unsure } },
      { person: 2, role: 'management', answers: { 'MON-01': unsure, 'MON-02': unsure } },
      { person: 3, answers: { 'MON-01': level(2) } },
    );
    expect(line('MON-01')).toMatchObject({
      state: 'open',
      proposals: { 'most-frequent': level(2), role: { technical: level(2) } },
    });
    expect(line('MON-01')?.proposals.role).not.toHaveProperty('management');
    assessors.settleByRule({ assessmentId, rule: 'most-frequent', role: null });
    expect([answerTo('MON-01'), answerTo('MON-02')]).toEqual([level(2), unsure]);
  });

  it('go with the person who is removed, come back with them, and stop at ten people', async () => {
    const { assessors, send, line, content, receive } = bench();
    const ten = Array.from({ length: 10 }, (_, person) => ({
      person: person + 1,
      answers: { 'MON-01': level(person % 5) },
    }));
    const { view } = await send(...ten);
    const refused = await send({ person: 11, answers: {} });
    expect(refused.failures).toEqual([
      { fileName: 'answers-0.json', code: 'TOO_MANY_ASSESSORS', params: { name: '填答者 11', max: 10 } },
    ]);
    const first = view.submissions[0]?.id ?? '';
    assessors.remove({ id: first });
    expect(line('MON-01')?.voices).toHaveLength(9);
    expect((await send({ person: 11, answers: {} })).received).toBe(1);
    expect(() => assessors.restore({ id: first })).toThrow('TOO_MANY_ASSESSORS');
    const eleventh = refused.view.submissions.length;
    expect(eleventh).toBe(10);
    const last = assessors.get({ assessmentId: content({ person: 1 }).assessmentId }).submissions.at(-1)?.id ?? '';
    assessors.remove({ id: last });
    expect(assessors.restore({ id: first }).submissions).toHaveLength(10);
    expect((await receive(content(ten[0] as Sent))).known).toBe(1);
  });
});

describe('a file of an assessor', () => {
  const big5 = Uint8Array.of(0x7b, 0x22, 0xa4, 0x40, 0xa4, 0xeb, 0x22, 0x7d);
  const hostile: readonly [string, (right: Record<string, unknown>) => object | string | Uint8Array, string][] = [
    ['of another assessment', (right) => ({ ...right, assessmentId: idOf(9) }), 'ASSESSOR_FILE_ELSEWHERE'],
    [
      'with a question that does not exist',
      (right) => ({ ...right, answers: { 'XX-99': level(1) } }),
      'UNKNOWN_QUESTION',
    ],
    [
      'with a note to a question that does not exist',
      (right) => ({ ...right, notes: { 'XX-99': 'x' } }),
      'UNKNOWN_QUESTION',
    ],
    [
      'with __proto__ for a question',
      () => '{"schema":"dunwu.assessor/1","answers":{"__proto__":{"kind":"unsure"}}}',
      'UNKNOWN_QUESTION',
    ],
    [
      'with a level that does not exist',
      (right) => ({ ...right, answers: { 'MON-01': { kind: 'level', level: 7 } } }),
      'BAD_ANSWER',
    ],
    [
      'with an answer of another kind',
      (right) => ({ ...right, answers: { 'MON-01': { kind: 'yesNo', value: true } } }),
      'BAD_ANSWER',
    ],
    ['without a name', (right) => ({ ...right, name: '  ' }), 'INVALID_INPUT'],
    ['with a field too many', (right) => ({ ...right, path: '/etc/passwd' }), 'INVALID_INPUT'],
    ['of another kind', (right) => ({ ...right, schema: 'dunwu.answers/1' }), 'WRONG_SCHEMA'],
    ['nested deeper than the stack', () => `{"schema":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'WRONG_SCHEMA'],
    ['that is a list', () => '[]', 'WRONG_SCHEMA'],
    ['that is no JSON', () => '<html>', 'NOT_JSON'],
    ['in Big5', () => big5, 'NOT_JSON'],
    ['that is empty', () => '', 'NOT_JSON'],
    ['over two megabytes', () => ' '.repeat(2_000_001), 'FILE_TOO_LARGE'],
  ];
  it.each(hostile)('%s is refused whole, and the files beside it are taken', async (_, make, code) => {
    const { content, receive } = bench();
    const right = content({ person: 1, answers: { 'MON-02': level(2) } });
    const { received, failures, view } = await receive(make(right), content({ person: 2 }));
    expect({ received, codes: failures.map((failure) => failure.code) }).toEqual({ received: 1, codes: [code] });
    expect(view.lines).toEqual([]);
  });

  it('travels through the API with its reason', async () => {
    const { app, assessmentId, content } = bench();
    const files = [
      new File([JSON.stringify(content({ person: 1, answers: { 'MON-01': level(1) } }))], 'a.json'),
      new File(['x'], 'b.json'),
    ];
    const outcome = await clientOf(app).assessors.receive({ assessmentId, files });
    expect(outcome).toMatchObject({ received: 1, known: 0, failures: [{ fileName: 'b.json', code: 'NOT_JSON' }] });
    expect(outcome.view.lines).toMatchObject([{ question: 'MON-01', state: 'same', agreement: null }]);
  });
});

describe('the questionnaire that is sent', () => {
  it('holds what the assessment may ask, and no answer; a name cannot end the script', async () => {
    const page = join(newDataFolder(), 'index.html');
    writeFileSync(page, '<p>$&</p><script type="application/json" id="questionnaire">{}</script>');
    const app = openApp(undefined, undefined, undefined, { assessorPage: page });
    const { organisations, assessments, answers, assessors } = app.services;
    const none = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
    const { id } = organisations.create({ name: '</script><script>alert(1)</script>$&', ...none });
    const assessmentId = assessments.create({ organisationId: id, mode: 'full' }).assessment.id;
    const sent = () => {
      const { text } = assessors.questionnaire({ assessmentId, language: 'en' });
      expect(text.match(/<\/?script/g)).toHaveLength(2);
      return JSON.parse(text.replace(/^.*id="questionnaire">|<\/script>$/g, '')) as { questions: string[] };
    };
    expect(sent()).toMatchObject({
      assessmentId,
      organisationName: '</script><script>alert(1)</script>$&',
      language: 'en',
    });
    const asked = sent().questions;
    answers.set({ assessmentId, question: 'INV-03', answer: { kind: 'choices', values: ['api'] } });
    const { visibility } = assessments.get({ id: assessmentId });
    expect(sent().questions).toEqual(asked.filter((question) => visibility[question] !== 'hidden'));
    expect(sent().questions.length).toBeLessThan(asked.length);
  });
});
