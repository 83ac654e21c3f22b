import { type Benchmark, sizeClass } from '../../../src/contract/portfolio-records.ts';
import { industries } from '../../../src/contract/records.ts';
import { type ComparedBy, type ComparedClient, compareClients } from '../../../src/domain/benchmark/compare-clients.ts';
import { fewest } from '../../../src/domain/benchmark/quartiles.ts';
import type { ClientFigures } from '../../db/repositories/portfolio/portfolio.ts';
import type { Context } from '../context.ts';
import { found } from '../found.ts';

/** Which client is compared with whom. */
export interface WantedBenchmark {
  readonly organisationId: string;
  readonly by: ComparedBy;
}

/** One client beside the others, who stay nameless. The sample firm is nobody's neighbour. Throws AppError NOT_FOUND. */
export function benchmarkClient({ store }: Context, { organisationId, by }: WantedBenchmark): Benchmark {
  const clients = store.portfolio.figures();
  const own = found(
    clients.find(({ id }) => id === organisationId),
    'organisation',
  );
  const mine = comparedClient(own);
  if (!mine) return { shown: false, reason: 'no-score', atLeast: fewest };
  const others = clients.filter(({ id, sample }) => id !== organisationId && !sample);
  const compared = compareClients(
    mine,
    others.flatMap((other) => comparedClient(other) ?? []),
    by,
  );
  if (!compared) return { shown: false, reason: 'too-few', atLeast: fewest };
  const [industry, size] = [by.startsWith('industry'), by.endsWith('size')];
  return {
    shown: true,
    comparedBy: {
      industry: industry ? (industries.find((known) => known === mine.industry) ?? null) : null,
      size: size ? (sizeClass.options.find((known) => known === mine.size) ?? null) : null,
    },
    othersAtLeast: compared.othersAtLeast,
    lines: [...compared.lines],
  };
}

function comparedClient({ industry, size, score }: ClientFigures): ComparedClient | null {
  if (!score?.overall) return null;
  const { compute, talent, mindset, process } = score.pillars;
  return {
    industry,
    size,
    figures: {
      overall: score.overall.planning,
      compute: compute?.planning ?? null,
      talent: talent?.planning ?? null,
      mindset: mindset?.planning ?? null,
      process: process?.planning ?? null,
    },
  };
}
