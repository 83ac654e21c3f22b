import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Dunwu } from '../../../main/app/open-dunwu.ts';
import { connect } from '../../../main/db/database.ts';
import { openDatabase } from '../../../main/db/open-database.ts';
import { createStore } from '../../../main/db/store.ts';
import { readWorkbook } from '../../../main/export/xlsx/read-workbook.ts';
import { content } from '../../../src/content/content.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { fillPortfolio, scorePortfolio } from '../../support/fill-portfolio.ts';
import { clientOf, openApp } from '../../support/open-app.ts';

const none = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
const maturity = content.questions.filter(({ type }) => type === 'maturity').map(({ id }) => id);

/** An application with made-up clients, two assessments each; their scores kept unless said otherwise. */
function openPortfolio(clients: number, scored = true): Dunwu {
  const folder = newDataFolder();
  const { database, close } = openDatabase(folder, new Date('2027-01-04T02:00:00.000Z'));
  const store = createStore(database);
  fillPortfolio(store, { from: 0, to: clients, assessmentsEach: 2, today: '2027-01-04' });
  if (scored) scorePortfolio(store);
  close();
  return openApp(folder);
}

async function oneClient(name: string, fields: { readonly taxId?: string } = {}) {
  const app = openApp();
  const client = clientOf(app);
  const { id } = await client.organisations.create({ ...none, ...fields, name });
  return { app, client, id };
}

describe('kept scores', () => {
  it('are what the assessment says, and forgotten by whatever may change them', async () => {
    const { app, client, id } = await oneClient('永續精密');
    const { assessment } = await client.assessments.create({ organisationId: id, mode: 'full' });
    const other = createStore(connect(app.databasePath));
    const isKept = () => other.scores.has(assessment.id);
    const shown = async () => (await client.portfolio.list({})).rows[0]?.latest;
    expect(isKept()).toBe(true);
    expect(await shown()).toMatchObject({ overall: null, band: null, answered: 0 });
    for (const question of maturity.slice(0, 3)) {
      const answer = { kind: 'level', level: 1 } as const;
      const view = await client.answers.set({ assessmentId: assessment.id, question, answer });
      expect(await shown()).toMatchObject({ overall: view.result.overall, band: view.result.overall?.band });
    }
    app.services.answers.save({ assessmentId: assessment.id, question: maturity[0] ?? '', answer: null });
    expect(isKept()).toBe(false);
    const [listed] = await client.assessments.list({ organisationId: id });
    const view = await client.assessments.get({ id: assessment.id });
    expect(listed).toMatchObject({ overall: view.result.overall, progress: view.progress.all });
    expect(isKept()).toBe(true);
    await client.systems.create({ organisationId: id, name: 'Detector', purpose: '', criticality: 'critical' });
    expect(isKept()).toBe(false);
    await client.assessments.get({ id: assessment.id });
    await client.assessments.update({ id: assessment.id, mode: 'quick' });
    expect((await client.assessments.list({}))[0]?.progress.total).toBeLessThan(view.progress.all.total);
  });

  it('that are missing or older than the content are worked out in the background, in slices', async () => {
    const app = openPortfolio(20, false);
    const client = clientOf(app);
    expect((await client.portfolio.list({})).scoring).toBeGreaterThan(0);
    for (let tries = 0; (await client.portfolio.list({})).scoring > 0 && tries < 500; tries += 1) await wait(5);
    const { rows, scoring } = await client.portfolio.list({ sort: 'risk', descending: true });
    expect(scoring).toBe(0);
    const [first] = rows;
    const { result } = await client.assessments.get({ id: first?.latest?.id ?? '' });
    expect(first?.latest?.overall).toEqual(result.overall);
    connect(app.databasePath).exec("update assessment_scores set content_version = 'before'");
    expect((await client.portfolio.list({})).scoring).toBe(40);
  });
});

describe('the portfolio', () => {
  it('is searched in any case and width, by name, tax id and tags', async () => {
    const { client, id } = await oneClient('ＡＢＣ精密 Industrial', { taxId: '04595257' });
    await client.organisations.create({ ...none, name: '大同 100%_貿易' });
    await client.portfolio.setTags({ organisationId: id, tags: ['Ｒetail', ' retail ', '重點'] });
    const names = async (search: string) =>
      (await client.portfolio.list({ search })).rows.map(({ organisationId }) => organisationId);
    for (const search of ['abc', 'ＩＮＤＵＳＴＲＩＡＬ', '045952', 'RETAIL', '精密　重點', ''])
      expect(await names(search)).toContain(id);
    for (const search of ['%', '_', 'abc 貿易', 'xyz']) expect(await names(search)).not.toContain(id);
    expect(await names('100%_')).toHaveLength(1);
    const { tags } = await client.portfolio.list({});
    expect(tags.map(({ clients }) => clients)).toEqual([1, 1]);
    const again = await client.organisations.create({ ...none, name: '第三家' });
    const spelt = await client.portfolio.setTags({ organisationId: again.id, tags: ['retail'] });
    expect(tags.map(({ tag }) => tag)).toContain(spelt[0]);
    expect((await client.portfolio.list({ tags: spelt })).total).toBe(2);
    expect((await client.portfolio.list({ tags: [...spelt, '重點'] })).total).toBe(1);
  });

  it('is filtered, sorted and paged the same way as one would by hand', async () => {
    const client = clientOf(openPortfolio(60));
    const all = (await client.portfolio.list({ limit: 2000 })).rows;
    expect(all).toHaveLength(60);
    const by = { industries: ['mfg', 'ict'], sizes: ['small', 'large'], bands: ['high', 'critical'] } as const;
    const filter = { industries: [...by.industries], sizes: [...by.sizes], bands: [...by.bands] };
    const within = <T>(list: readonly T[], value: T | null | undefined) => list.includes(value as T);
    const wanted = all.filter(
      ({ industry, size, latest }) =>
        within<unknown>(by.industries, industry) &&
        within<unknown>(by.sizes, size) &&
        within<unknown>(by.bands, latest?.band),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect((await client.portfolio.list(filter)).rows).toEqual(wanted);
    const keys = {
      risk: (row: (typeof all)[number]) => row.latest?.overall?.planning ?? null,
      trend: (row: (typeof all)[number]) => row.change,
      assessed: (row: (typeof all)[number]) => row.latest?.at ?? null,
      'next-due': (row: (typeof all)[number]) => row.nextDue?.date ?? null,
      workshop: (row: (typeof all)[number]) => row.nextWorkshop?.plannedOn ?? null,
    };
    for (const [sort, key] of Object.entries(keys) as [
      keyof typeof keys,
      (row: (typeof all)[number]) => string | number | null,
    ][]) {
      for (const descending of [false, true]) {
        const pages = [];
        for (let offset = 0; offset < 60; offset += 25) {
          pages.push(...(await client.portfolio.list({ sort, descending, offset, limit: 25 })).rows);
        }
        expect(new Set(pages.map(({ organisationId }) => organisationId)).size).toBe(60);
        const found = pages.map(key);
        const known = found.filter((value) => value !== null);
        expect(found.slice(0, known.length), sort).toEqual(known);
        const sorted = known.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(known, sort).toEqual(descending ? sorted.reverse() : sorted);
      }
    }
  });

  it('leaves out what is removed, and the archive unless asked', async () => {
    const { client, id } = await oneClient('甲');
    const gone = await client.organisations.create({ ...none, name: '乙' });
    await client.organisations.remove({ id: gone.id });
    const archived = await client.organisations.create({ ...none, name: '丙' });
    await client.clients.archive({ organisationId: archived.id });
    const names = async (which?: 'active' | 'archived' | 'all') =>
      (await client.portfolio.list({ archived: which })).rows.map(({ name }) => name);
    expect(await names()).toEqual(['甲']);
    expect(await names('archived')).toEqual(['丙']);
    expect((await names('all')).toSorted()).toEqual(['丙', '甲']);
    expect(await client.portfolio.list({})).toMatchObject({ clients: 2, archived: 1, total: 1 });
    expect((await client.portfolio.list({})).rows[0]?.organisationId).toBe(id);
  });

  it('shows the trend of the newest twelve and the change since the one before', async () => {
    const folder = newDataFolder();
    const { database, close } = openDatabase(folder, new Date('2027-01-04T02:00:00.000Z'));
    const store = createStore(database);
    fillPortfolio(store, { from: 0, to: 1, assessmentsEach: 14, today: '2027-01-04' });
    scorePortfolio(store);
    close();
    const [row] = (await clientOf(openApp(folder)).portfolio.list({})).rows;
    expect(row?.assessments).toBe(14);
    expect(row?.trend).toHaveLength(12);
    expect(row?.trend.map(({ at }) => at)).toEqual(row?.trend.map(({ at }) => at).toSorted());
    expect(row?.trend.at(-1)?.planning).toBe(row?.latest?.overall?.planning);
    expect(row?.change).toBe((row?.trend.at(-1)?.planning ?? 0) - (row?.trend.at(-2)?.planning ?? 0));
  });
});

describe('what is due at all clients', () => {
  it('takes due dates first and signed-off dates else, keeps what is done out, and knows what is late', async () => {
    const { app, client, id } = await oneClient('永續精密');
    const { assessment } = await client.assessments.create({ organisationId: id, mode: 'full' });
    const assessmentId = assessment.id;
    for (const question of maturity) {
      app.services.answers.save({ assessmentId, question, answer: { kind: 'level', level: 0 } });
    }
    await client.plan.configure({ assessmentId, settings: { budgetNtd: 2_000_000, personDays: 120 } });
    const { dates } = await client.plan.signOff({ assessmentId, signedBy: 'A', note: '' });
    const [first = '', second = '', third = ''] = Object.keys(dates).toSorted();
    await client.plan.setProgress({
      assessmentId,
      action: first,
      progress: { dueDate: '2027-01-02', owner: '陳美玲' },
    });
    await client.plan.setProgress({ assessmentId, action: second, progress: { status: 'done' } });
    await client.workshops.create({ assessmentId, title: '共識', plannedOn: '2027-01-20' });
    const [row] = (await client.portfolio.list({})).rows;
    expect(row).toMatchObject({
      nextDue: { assessmentId, action: first, date: '2027-01-02', owner: '陳美玲' },
      overdue: 1,
      nextWorkshop: { title: '共識', plannedOn: '2027-01-20' },
    });
    const span = { from: '2027-01-01', to: '2028-12-31' };
    const entries = await client.portfolio.calendar(span);
    expect(entries).toHaveLength(Object.keys(dates).length);
    expect(entries.find(({ what }) => what === first)).toMatchObject({
      date: '2027-01-02',
      late: true,
      status: 'to-do',
    });
    expect(entries.find(({ what }) => what === third)).toMatchObject({
      date: dates[third]?.finish,
      owner: '',
      late: false,
    });
    expect(entries.filter(({ kind }) => kind === 'workshop')).toMatchObject([{ what: '共識', status: null }]);
    expect(entries.map(({ date }) => date)).toEqual(entries.map(({ date }) => date).toSorted());
    expect(await client.portfolio.calendar({ ...span, done: true })).toHaveLength(entries.length + 1);
    const thatDay = await client.portfolio.calendar({ from: '2027-01-20', to: '2027-01-20' });
    expect(thatDay).toEqual(entries.filter(({ date }) => date === '2027-01-20'));

    const { fileName, text, sha256 } = await client.portfolio.calendarFile(span);
    expect(fileName).toBe('dunwu-clients-2027-01-01-2028-12-31.ics');
    expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(entries.length);
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20270102\r\nDTEND;VALUE=DATE:20270103');
    expect(unfolded).toContain('X-WR-TIMEZONE:Asia/Taipei');
    expect(new Set(unfolded.match(/UID:.*/g)).size).toBe(entries.length);

    await client.clients.archive({ organisationId: id });
    expect(await client.portfolio.calendar(span)).toEqual([]);
  });
});

describe('the table of all clients as a file', () => {
  it('says what the screen says, lets no formula run, and is read back', async () => {
    const { client, id } = await oneClient('=HYPERLINK("http://x")');
    await client.portfolio.setTags({ organisationId: id, tags: ['+1', '重點'] });
    await client.organisations.create({ ...none, name: '永續, "精密"\n第二行', employees: 60 });
    const csv = await client.portfolio.exportTable({ format: 'csv' });
    expect(csv).toMatchObject({ fileName: 'dunwu-clients-2027-01-04.csv', rows: 2 });
    expect(csv.content.startsWith('\ufeff')).toBe(true);
    expect(csv.sha256).toBe(createHash('sha256').update(csv.content).digest('hex'));
    const cells: string[][] = parse(csv.content, { bom: true });
    expect(cells.map(([name]) => name)).toEqual(
      expect.arrayContaining([`'=HYPERLINK("http://x")`, '永續, "精密"\n第二行']),
    );
    expect(cells.flat()).toContain(`'+1、重點`);
    const xlsx = await client.portfolio.exportTable({ format: 'xlsx' });
    const bytes = new Uint8Array(Buffer.from(xlsx.content, 'base64'));
    expect(xlsx.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const written = readWorkbook(bytes).flatMap(({ cells }) => [...cells.values()]);
    expect(JSON.stringify(written)).toContain('=HYPERLINK');
    expect((await client.portfolio.exportTable({ format: 'csv', search: '精密' })).rows).toBe(1);
  });
});

describe('a benchmark', () => {
  it('with fewer than five comparable clients shows nothing; the sample firm and removed clients do not count', async () => {
    const client = clientOf(openPortfolio(40));
    await client.organisations.addSample();
    const { rows } = await client.portfolio.list({ limit: 2000 });
    const real = rows.filter(({ sample }) => !sample);
    const [mine, ...others] = real;
    const organisationId = mine?.organisationId ?? '';
    const all = await client.portfolio.benchmark({ organisationId, by: 'all' });
    expect(all).toMatchObject({ shown: true, comparedBy: { industry: null, size: null } });
    const text = JSON.stringify(all);
    for (const row of rows) {
      expect(text).not.toContain(row.organisationId);
      expect(text).not.toContain(row.name);
      if (row.latest) expect(text).not.toContain(row.latest.id);
    }
    let last = all;
    for (const { organisationId: id } of others) {
      await client.organisations.remove({ id });
      const now = await client.portfolio.benchmark({ organisationId, by: 'all' });
      if (last.shown && !now.shown) expect(last.othersAtLeast).toBe(5);
      last = now;
    }
    expect(last).toEqual({ shown: false, reason: 'too-few', atLeast: 5 });
  });

  it('says so where the client itself has no score yet', async () => {
    const { client, id } = await oneClient('新客戶');
    const told = await client.portfolio.benchmark({ organisationId: id, by: 'all' });
    expect(told).toEqual({ shown: false, reason: 'no-score', atLeast: 5 });
  });
});
