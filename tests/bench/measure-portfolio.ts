import { openDunwu } from '../../main/app/open-dunwu.ts';
import { screenFolder } from '../../main/app-root.ts';
import { openDatabase } from '../../main/db/open-database.ts';
import { createStore } from '../../main/db/store.ts';
import type { BenchPortfolio } from '../../src/contract/bench-portfolio.ts';
import type { PortfolioPage } from '../../src/contract/portfolio-records.ts';
import { fillPortfolio, scorePortfolio } from '../support/fill-portfolio.ts';
import { call } from './call.ts';
import { percentiles, round, timed } from './durations.ts';

const today = '2027-01-04';
const clock = () => new Date(`${today}T02:00:00.000Z`);
const assessmentsEach = 10;
/** Clients at each size. */
const sizes = [10, 100, 1000];
const runs = 15;
const warmUps = 10;

type Figures = BenchPortfolio['growth'];

/** One portfolio that grows to 10,000 assessments of 1,000 clients, each with answers of its own, measured on the way. */
export async function measurePortfolio(dataFolder: string): Promise<BenchPortfolio> {
  let [fillMs, scoreMs, from] = [0, 0, 0];
  const measured: BenchPortfolio['sizes'] = [];
  for (const clients of sizes) {
    const { database, close } = openDatabase(dataFolder, clock());
    const store = createStore(database);
    const wanted = { from, to: clients, assessmentsEach, today };
    fillMs += await timed(() => fillPortfolio(store, wanted));
    scoreMs += await timed(() => scorePortfolio(store));
    close();
    measured.push({ clients, assessments: clients * assessmentsEach, ms: await measureCalls(dataFolder) });
    from = clients;
  }
  return {
    sizes: measured,
    growth: growthOf(measured),
    fillSeconds: round(fillMs / 1000),
    scoreSeconds: round(scoreMs / 1000),
  };
}

async function measureCalls(dataFolder: string): Promise<Figures> {
  const dunwu = openDunwu({ dataFolder, host: 'test', screenFolder, clock });
  const list = (input: object) => call(dunwu, 'portfolio/list', input) as Promise<PortfolioPage>;
  const { rows, scoring } = await list({ sort: 'risk', descending: true });
  if (scoring > 0) throw new Error(`${scoring} scores are missing`);
  const [{ organisationId, name } = { organisationId: '', name: '' }] = rows;
  const by = 'industry-and-size';
  const home = async () => {
    const page = await list({ sort: 'recent', descending: true, limit: 12 });
    const ids = page.rows.map((row) => row.organisationId);
    const both = [['organisations/list', { ids }] as const, ['assessments/list', { organisationIds: ids }] as const];
    await Promise.all(both.map(([path, input]) => call(dunwu, path, input)));
  };
  const figures = {
    open: await median(() => list({ sort: 'risk', descending: true })),
    search: await median(() => list({ search: name.slice(0, 4), sort: 'risk', descending: true })),
    benchmark: await median(() => call(dunwu, 'portfolio/benchmark', { organisationId, by })),
    calendar: await median(() => call(dunwu, 'portfolio/calendar', { from: today, to: '2027-04-04' })),
    home: await median(home),
  };
  dunwu.close();
  return figures;
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const ms = await timed(work);
    if (run >= warmUps) taken.push(ms);
  }
  return percentiles(taken).p50;
}

function growthOf(measured: BenchPortfolio['sizes']): Figures {
  const slope = (of: keyof Figures) => {
    const points = measured.map(({ assessments, ms }) => [Math.log(assessments), Math.log(ms[of])] as const);
    const mean = (place: 0 | 1) => points.reduce((sum, point) => sum + point[place], 0) / points.length;
    const [x, y] = [mean(0), mean(1)];
    const along = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
    return round(along / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0));
  };
  return {
    open: slope('open'),
    search: slope('search'),
    benchmark: slope('benchmark'),
    calendar: slope('calendar'),
    home: slope('home'),
  };
}
