import { describe, expect, it } from 'vitest';
import { connect } from '../../../main/db/database.ts';
import type { WorkshopItemRecord, WorkshopRecord } from '../../../main/db/repositories/workshop-row.ts';
import { createStore } from '../../../main/db/store.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { VoteChoice, WorkshopRole } from '../../../src/domain/workshop/types.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { clientOf, newAssessment, openApp, someDay } from '../../support/open-app.ts';
import { quickSolver } from '../../support/quick-solver.ts';
import { WatchedDocuments } from '../../support/watched-documents.ts';

const names = ['王小明', '李大同', '陳工程師', '吳工程師', '黃廠長'];
const roles: readonly WorkshopRole[] = ['management', 'management', 'technical', 'technical', 'operations'];

/** An application with an assessment, whose workshops are written straight to disk as a host that crashed left them. */
function opened() {
  const documents = new WatchedDocuments();
  const host = { exportFolder: newDataFolder(), makeDocuments: () => documents };
  const app = openApp(newDataFolder(), () => someDay, quickSolver, host);
  const client = clientOf(app);
  const assessmentId = newAssessment(app);
  const store = createStore(connect(app.databasePath));
  const reported = async (): Promise<Report['workshop']> => {
    const wanted = { assessmentId, deliverable: 'data', format: 'json', language: 'en', hidden: [] } as const;
    for await (const _ of await client.reports.export({ ...wanted, hidden: [] }));
    return documents.jobs.at(-1)?.report.workshop ?? null;
  };
  const hold = (id: string, change: Partial<WorkshopRecord>, items: readonly WorkshopItemRecord[]) => {
    store.workshops.insert({
      id,
      assessmentId,
      title: `工作坊 ${id}`,
      plannedOn: null,
      anonymous: false,
      state: 'open',
      focus: { kind: 'lobby' },
      timer: null,
      joinCode: null,
      address: null,
      port: null,
      ranking: 'waiting',
      createdAt: `2027-01-0${id}T01:00:00.000Z`,
      updatedAt: `2027-01-0${id}T01:00:00.000Z`,
      endedAt: null,
      ...change,
    });
    store.workshops.replaceItems(id, items);
    for (const [place, role] of roles.entries()) {
      store.workshopParticipants.insert(id, {
        id: `${id}-${place}`,
        tokenSha256: `${id}-${place}`,
        name: names[place] ?? null,
        role,
        language: 'zh-TW',
        joinedAt: `2027-01-0${id}T01:00:00.000Z`,
        removedAt: null,
      });
    }
  };
  const vote = (id: string, question: string, round: number, choices: readonly VoteChoice[]) => {
    for (const [place, choice] of choices.entries()) {
      const participantId = `${id}-${place}`;
      const at = `2027-01-0${id}T02:0${round}:00.000Z`;
      store.workshopVotes.put(id, { question, round, participantId, choice, comment: `${names[place]} 說`, at });
    }
  };
  return { store, reported, hold, vote };
}

describe('workshops in the report of an assessment', () => {
  it('bring what the room has seen last, what was decided and what is open, and nobody’s name', async () => {
    const { store, reported, hold, vote } = opened();
    expect(await reported()).toBeNull();
    hold('1', { state: 'ended', endedAt: '2027-01-01T06:00:00.000Z', ranking: 'revealed' }, [
      { question: 'MON-01', state: 'decided', round: 2 },
      { question: 'MON-02', state: 'open', round: 1 },
      { question: 'STP-01', state: 'open', round: 2 },
      { question: 'VAL-01', state: 'revealed', round: 1 },
    ]);
    vote('1', 'MON-01', 1, [0, 0, 0, 0, 0]);
    vote('1', 'MON-01', 2, [4, 4, 1, 1, 'unsure']);
    vote('1', 'MON-02', 1, [4, 4, 0, 0, 0]);
    vote('1', 'STP-01', 1, [2, 2, 2, 2, 3]);
    vote('1', 'STP-01', 2, [4, 4, 4, 4, 4]);
    vote('1', 'VAL-01', 1, [1, 1, 1, 1, 1]);
    const decision = { question: 'MON-01', decidedBy: '總經理', why: '有紀錄', dissent: '廠長：沒有', round: 2 };
    const level = (at: 0 | 1 | 2 | 3 | 4) => ({ kind: 'level', level: at }) as const;
    const early = { ...decision, id: 'd1', answer: level(4), at: '2027-01-01T03:00:00.000Z' };
    const late = { ...decision, id: 'd2', answer: level(2), at: '2027-01-01T04:00:00.000Z' };
    for (const one of [early, late]) store.workshopOutcomes.addDecision('1', one);
    const thought = { id: 'p1', text: '外包商呢？', question: null, done: false, at: '2027-01-01T03:00:00.000Z' };
    store.workshopOutcomes.park('1', thought);
    store.workshopOutcomes.park('1', { ...thought, id: 'p2', text: '談完了', done: true });
    const pick = { participantId: '1-2', set: 0, best: 'wasted-compute', worst: 'sudden-change', at: thought.at };
    store.workshopVotes.putRanking('1', pick);

    const workshop = await reported();
    expect(workshop?.sessions).toEqual([
      {
        title: '工作坊 1',
        endedOn: '2027-01-01',
        participants: [
          { role: 'management', count: 2 },
          { role: 'technical', count: 2 },
          { role: 'operations', count: 1 },
        ],
      },
    ]);
    expect(workshop?.lines.map(({ question, management, technical }) => [question, management, technical])).toEqual([
      ['MON-01', 4, 1],
      ['STP-01', 2, 2],
      ['VAL-01', 1, 1],
    ]);
    // Two on level 4, two on level 1: the pattern 01001 has TU 1 and TDU 2, so U = (3 − 8) / 9, times 3/4.
    expect(workshop?.decisions).toEqual([
      {
        question: 'MON-01',
        answer: level(2),
        decidedBy: '總經理',
        why: '有紀錄',
        dissent: '廠長：沒有',
        on: '2027-01-01',
        agreement: -0.416666667,
      },
    ]);
    expect(workshop?.parked).toEqual([{ text: '外包商呢？', question: null }]);
    expect(workshop?.ranking).toMatchObject({ participants: 1, byRole: [{ role: 'technical' }] });
    for (const name of names) expect(JSON.stringify(workshop)).not.toContain(name);
  });

  it('let a later workshop on the same question count, and a planned or hidden one not', async () => {
    const { reported, hold, vote } = opened();
    const revealed = [{ question: 'MON-01', state: 'revealed', round: 1 }] as const;
    hold('1', {}, revealed);
    vote('1', 'MON-01', 1, [0, 0, 0, 0, 0]);
    hold('2', { ranking: 'open' }, revealed);
    vote('2', 'MON-01', 1, [3, 3, 1, 1, 1]);
    hold('3', { state: 'planned' }, [{ question: 'MON-01', state: 'waiting', round: 0 }]);
    const workshop = await reported();
    expect(workshop?.sessions.map(({ title }) => title)).toEqual(['工作坊 1', '工作坊 2']);
    expect(workshop?.lines).toMatchObject([{ question: 'MON-01', management: 3, technical: 1, difference: 2 }]);
    expect(workshop?.ranking).toBeNull();
  });
});
