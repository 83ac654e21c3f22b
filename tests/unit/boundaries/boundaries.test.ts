import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type PlantedViolation,
  plantedClocks,
  plantedImports,
  plantedNames,
} from '../../support/planted-violations.ts';

const root = resolve(import.meta.dirname, '../../..');
const bin = (name: string) => join(root, 'node_modules', name);
const trees: string[] = [];

afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true, force: true });
});

/** A small tree outside the repository with the repository's own rules and packages, and nothing but the files given. */
function treeWith(files: Readonly<Record<string, string>>): string {
  const tree = mkdtempSync(join(tmpdir(), 'dunwu-planted-'));
  trees.push(tree);
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.base.json', 'biome.json', 'tests/support/lint']) {
    cpSync(join(root, name), join(tree, name), { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

function filesOf(planted: readonly PlantedViolation[]): Record<string, string> {
  return Object.fromEntries(planted.flatMap((one) => [[one.file, one.text], ...Object.entries(one.with ?? {})]));
}

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

function cruise(tree: string): { violations: string[]; status: number | null } {
  const args = [bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.mjs'];
  const run = spawnSync(process.execPath, [...args, '--output-type', 'json', 'src', 'main', 'renderer', 'locales'], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const result = JSON.parse(run.stdout) as Cruise;
  return { violations: result.summary.violations.map((one) => `${one.rule.name} ${one.from}`), status: run.status };
}

describe('the layers', () => {
  test('refuse every planted import', () => {
    const { violations } = cruise(treeWith(filesOf(plantedImports)));
    const missed = plantedImports.filter((one) => !violations.some((text) => text === `${one.rule} ${one.file}`));
    expect(missed.map((one) => `${one.rule} ${one.file}`)).toEqual([]);
  });

  test('have a planted violation for every rule', () => {
    const planted = new Set(plantedImports.map((one) => one.rule));
    const config = readFileSync(join(root, '.dependency-cruiser.mjs'), 'utf8');
    const named = [...config.matchAll(/name: '([^']+)'/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !planted.has(name))).toEqual([]);
  });

  test('accept a tree that keeps them', () => {
    const tree = treeWith({
      'src/kernel/one.ts': 'export const value = 1;\n',
      'src/domain/plan/two.ts': "import { value } from '../../kernel/one.ts';\nexport const copy = value;\n",
      'main/app/three.ts': "import { copy } from '../../src/domain/plan/two.ts';\nexport const last = copy;\n",
      'renderer/ui/four.ts': "import { value } from '../../src/kernel/one.ts';\nexport const last = value;\n",
      'locales/five.ts': 'export const words = {};\n',
    });
    expect(cruise(tree).violations).toEqual([]);
  });
});

describe('the compiler', () => {
  test.each(plantedNames)('refuses in $rule what $file uses', ({ rule, file, text }) => {
    const tree = treeWith({ [file]: text });
    const own = JSON.parse(readFileSync(join(root, rule, 'tsconfig.json'), 'utf8')) as {
      compilerOptions: Record<string, unknown>;
    };
    const options = { ...own.compilerOptions, composite: false, noEmit: true, emitDeclarationOnly: false };
    const { rootDir: _root, outDir: _out, tsBuildInfoFile: _info, ...kept } = options as Record<string, unknown>;
    const config = { extends: './tsconfig.base.json', compilerOptions: kept, files: [file] };
    writeFileSync(join(tree, 'tsconfig.planted.json'), JSON.stringify(config));
    const run = spawnSync(process.execPath, [bin('typescript/bin/tsc'), '-p', 'tsconfig.planted.json'], {
      cwd: tree,
      encoding: 'utf8',
    });
    expect(run.status).not.toBe(0);
    expect(run.stdout).toMatch(new RegExp(`${file}.*(TS2304|TS2580|TS2584|TS2591|TS2812)`));
  });
});

describe('the linter', () => {
  test('refuses a clock, chance and a locale in the domain', () => {
    const files = Object.fromEntries(
      plantedClocks.map((code, index) => [`src/domain/clock-${index}.ts`, `export const taken = ${code};\n`]),
    );
    const tree = treeWith(files);
    execFileSync('git', ['init', '-q'], { cwd: tree });
    const run = spawnSync(process.execPath, [bin('@biomejs/biome/bin/biome'), 'lint', '--max-diagnostics=200', 'src'], {
      cwd: tree,
      encoding: 'utf8',
    });
    const output = `${run.stdout}${run.stderr}`;
    const missed = Object.keys(files).filter((file) => !output.includes(file));
    expect(missed.map((file) => files[file])).toEqual([]);
    expect(run.status).not.toBe(0);
  });
});
