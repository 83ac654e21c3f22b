import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { extractAll, extractFile, listPackage } from '@electron/asar';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assetSources } from '../../../main/export/assets.ts';
import type { Contract } from '../../../src/contract/api.ts';
import { foreignWords, missingWords } from '../../support/foreign-words.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const linux = process.platform === 'linux';
/** One of each format: what each needs beside the code must have been packed too. */
const written = [
  ['report', 'pdf'],
  ['summary', 'docx'],
  ['deck', 'pptx'],
  ['workbook', 'xlsx'],
  ['tables', 'csv'],
  ['data', 'json'],
  ['report', 'md'],
] as const;

describe.skipIf(!linux)('the packed application', () => {
  let folder: string;
  let asar: string;
  let files: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dunwu-packed-'));
    const script = join(root, 'tests', 'support', 'pack-app.ts');
    await promisify(execFile)(process.execPath, [script, folder], { cwd: root });
    asar = join(folder, 'packed', 'linux-unpacked', 'resources', 'app.asar');
    files = listPackage(asar, { isPack: false });
  }, 90_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the hosts, the screen, the licence and the SQLite binary of its system', () => {
    const needed = [
      '/package.json',
      '/LICENSE',
      '/out/main/desktop.js',
      '/out/main/server.js',
      '/out/main/plan-worker.js',
      '/out/main/lab-worker.js',
      '/out/main/document-worker.js',
      '/out/main/log-worker.js',
      '/out/main/typst-worker.js',
      '/out/main/highs.wasm',
      ...[...assetSources().keys()].map((name) => `/out/main/${name}`),
      '/out/renderer/index.html',
      '/out/participant/index.html',
      '/out/assessor/index.html',
      '/node_modules/better-sqlite3/lib/index.js',
      `/node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
    ];
    expect(needed.filter((path) => !files.includes(path))).toEqual([]);
    expect(existsSync(`${asar}.unpacked/node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`)).toBe(true);
  });

  it('holds nothing else: no tests, sources, history, secrets or other systems', () => {
    const allowed = [
      /^\/(package\.json|LICENSE|out|out\/main|out\/renderer|out\/participant|out\/assessor|node_modules)$/,
      /^\/out\/main\/([\w-]+\.(js|wasm|ttf|typ)|noto-licence\.txt|chunks|chunks\/[\w.-]+\.js)$/,
      /^\/out\/assessor\/index\.html$/,
      /^\/out\/(renderer|participant)\/(index\.html|icon\.svg|assets|assets\/[\w.-]+\.(js|css|svg|png|woff2?|json))$/,
      /^\/node_modules\/better-sqlite3(\/LICENSE|\/package\.json|\/lib|\/lib\/[\w./-]+\.js|\/lib\/methods)?$/,
      new RegExp(`^/node_modules/better-sqlite3/prebuilds(/linux-${process.arch}\\.node)?$`),
    ];
    expect(files.filter((path) => !allowed.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  it.each([
    // Phones load it over a busy network; the file travels by mail.
    ['participant', /^(participant|questions):/, 200_000],
    ['assessor', /^(assessors:page\.|questions:)/, 400_000],
  ])('gives strangers a small %s page with its own words only', (name, own, mostBytes) => {
    const paths = files.filter((path) => path.startsWith(`/out/${name}/`) && /\.(html|js|css)$/.test(path));
    const page = paths.map((path) => extractFile(asar, path.slice(1)).toString()).join('\n');
    expect(foreignWords(page, own)).toEqual({ words: [], calls: [] });
    expect(missingWords(page, own)).toEqual([]);
    const size = gzipSync(page).length;
    console.info(`${name} page: ${size} bytes compressed, ${page.length} plain`);
    expect(size).toBeLessThan(mostBytes);
  });

  it('names no path of the machine that built it', () => {
    const extracted = join(folder, 'texts');
    extractAll(asar, extracted);
    const texts = files.filter((path) => /^\/out\/.*\.(js|html|css)$/.test(path));
    expect(texts.filter((path) => readFileSync(join(extracted, path), 'utf8').includes(root))).toEqual([]);
  });

  it('locks the binary down with fuses and associates .dunwu files', () => {
    const settings = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    for (const fuse of [
      'runAsNode: false',
      'enableNodeOptionsEnvironmentVariable: false',
      'onlyLoadAppFromAsar: true',
    ]) {
      expect(settings).toContain(fuse);
    }
    expect(settings).toContain('ext: dunwu');
  });

  it('boots its server host with Node, outside the repository, answers page and API, solves a plan, trains a lab and writes every format in its workers', async () => {
    const extracted = join(folder, 'extracted');
    extractAll(asar, extracted);
    const host = spawn(
      process.execPath,
      [join(extracted, 'out', 'main', 'server.js'), '--json', '--data', join(folder, 'data')],
      { cwd: tmpdir(), stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      const line = await new Promise<string>((resolve, reject) => {
        host.stdout.once('data', (chunk) => resolve(String(chunk)));
        host.once('exit', (code) => reject(new Error(`The host ended with ${code}`)));
      });
      const { url } = JSON.parse(line) as { url: string };
      const entry = await fetch(url, { redirect: 'manual' });
      const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? '';
      const page = await fetch(new URL('/', url), { headers: { cookie } });
      expect(await page.text()).toContain('id="root"');
      const info = await fetch(new URL('/rpc/app/info', url), { method: 'POST', headers: { cookie } });
      expect(await info.json()).toMatchObject({ json: { host: 'server', dataFolder: join(folder, 'data') } });
      const link = new RPCLink({ url: new URL('/rpc', url).href, headers: { cookie } });
      const client: ContractRouterClient<Contract> = createORPCClient(link);
      const { assessmentId } = await client.organisations.addSample();
      expect((await client.plan.get({ assessmentId })).plan).toMatchObject({ status: 'optimal' });
      const [preset] = await client.lab.presets();
      if (!preset) throw new Error('The lab has no presets');
      const labStates: string[] = [];
      for await (const { state } of await client.lab.run({ ...preset.config, steps: 20 })) labStates.push(state);
      expect(labStates.at(-1)).toBe('done');
      const language = 'both';
      for (const [deliverable, format] of written) {
        const wanted = { assessmentId, deliverable, format, language, hidden: [] } as const;
        for await (const _ of await client.reports.export({ ...wanted, hidden: [] }));
      }
      const kept = await client.reports.history({ assessmentId });
      expect(kept.map(({ deliverable, format, state }) => [deliverable, format, state]).reverse()).toEqual(
        written.map(([deliverable, format]) => [deliverable, format, 'kept']),
      );
      host.kill('SIGTERM');
      expect(await new Promise((resolve) => host.once('exit', resolve))).toBe(0);
    } finally {
      host.kill('SIGKILL');
    }
  });
});
