import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { type Dunwu, openDunwu } from '../../main/app/open-dunwu.ts';
import { screenFolder } from '../../main/app-root.ts';
import { scryptWorkFactor } from '../../main/export/client-file/encrypt-file.ts';
import type { BenchClients } from '../../src/contract/bench-clients.ts';
import { seededRandom } from '../support/random.ts';
import { percentiles, round, timed } from './durations.ts';
import { makeLargestAssessment } from './largest-assessment.ts';

const rounds = 5;
const runs = 5;
const logRows = 20_000;
const passphrase = 'correct horse battery staple';

/** Exports and imports the largest client there is, through the worker as the screen does; medians. */
export async function measureClientFiles(folder: string): Promise<BenchClients> {
  const here = openDunwu({ dataFolder: join(folder, 'here'), host: 'test', screenFolder });
  const assessmentId = await makeLargestAssessment(here);
  const { id: organisationId } = here.services.assessments.get({ id: assessmentId }).organisation;
  await addRuns(here, organisationId);
  const taken = { export: [] as number[], plain: [] as number[], open: [] as number[], openPlain: [] as number[] };
  const merges: number[] = [];
  let file = new File([], 'none');
  let rows = 0;
  for (let count = 0; count < rounds; count += 1) {
    const there = openDunwu({ dataFolder: join(folder, `there-${count}`), host: 'test', screenFolder });
    const plain = await exported(here, organisationId, null, taken.plain);
    const encrypted = await exported(here, organisationId, passphrase, taken.export);
    file = encrypted;
    await opened(there, plain, null, taken.openPlain);
    const { importId, counts } = await opened(there, encrypted, passphrase, taken.open);
    rows = counts.rows;
    merges.push(await timed(() => there.services.clients.merge({ importId, choices: {} })));
    there.close();
  }
  here.close();
  const median = (list: readonly number[]) => round(percentiles([...list]).p50);
  return {
    megabytes: round(file.size / 1e6),
    rows,
    scryptWorkFactor,
    keyMs: await keyMs(),
    exportMs: median(taken.export),
    exportPlainMs: median(taken.plain),
    openMs: median(taken.open),
    openPlainMs: median(taken.openPlain),
    mergeMs: median(merges),
  };
}

async function exported({ services }: Dunwu, organisationId: string, secret: string | null, taken: number[]) {
  let id = '';
  taken.push(
    await timed(async () => {
      ({ id } = await services.clients.exportFile({ organisationId, passphrase: secret }));
    }),
  );
  const { fileName, body } = services.clients.download({ id });
  return new File([await new Response(body).arrayBuffer()], fileName);
}

async function opened({ services }: Dunwu, file: File, secret: string | null, taken: number[]) {
  const begun = performance.now();
  const preview = await services.clients.preview({ file, passphrase: secret });
  taken.push(performance.now() - begun);
  return preview;
}

async function addRuns({ services }: Dunwu, organisationId: string): Promise<void> {
  const random = seededRandom(6);
  for (let run = 0; run < runs; run += 1) {
    const lines = Array.from(
      { length: logRows },
      (_, step) => `${step},${random()},${random()},${random()},${random()}`,
    );
    const log = new File([`step,train_loss,val_loss,train_acc,val_acc\n${lines.join('\n')}\n`], `run-${run}.csv`);
    for await (const _ of services.runs.read({ organisationId, files: [log] }));
  }
}

async function keyMs(): Promise<number> {
  const taken: number[] = [];
  for (let count = 0; count < rounds; count += 1) {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(scryptWorkFactor);
    taken.push(await timed(() => encrypter.encrypt('')));
  }
  return round(percentiles(taken).p50);
}
