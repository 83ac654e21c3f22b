/** One deliberate breach of each layer rule: where it stands, what it says, and the rule that must refuse it. */
export interface PlantedViolation {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
  /** Further files that the breach needs. */
  readonly with?: Readonly<Record<string, string>>;
}

const value = 'export const value = 1;\n';
const imports = (target: string) => `import { value } from '${target}';\nexport const copy = value;\n`;
const importsType = (target: string) => `import type { Kind } from '${target}';\nexport type Copy = Kind;\n`;
const kind = 'export type Kind = 1;\nexport const value = 1;\n';

const stage = (from: string, to: string): PlantedViolation => ({
  rule: `domain-${from}-imports-no-later-stage`,
  file: `src/domain/${from}/planted.ts`,
  text: importsType(`../${to}/later.ts`),
  with: { [`src/domain/${to}/later.ts`]: kind },
});

/** For dependency-cruiser. */
export const plantedImports: readonly PlantedViolation[] = [
  {
    rule: 'no-cycles',
    file: 'src/kernel/ring-a.ts',
    text: imports('./ring-b.ts'),
    with: { 'src/kernel/ring-b.ts': "import { copy } from './ring-a.ts';\nexport const value = copy;\n" },
  },
  { rule: 'nothing-unresolved', file: 'main/app/nowhere.ts', text: imports('./no-such-file.ts') },
  {
    rule: 'src-imports-no-machine-and-no-screen',
    file: 'src/domain/scoring/reaches-main.ts',
    text: importsType('../../../main/app/thing.ts'),
    with: { 'main/app/thing.ts': kind },
  },
  {
    rule: 'src-imports-no-node',
    file: 'src/domain/scoring/reads-files.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');\n",
  },
  {
    rule: 'src-imports-no-package',
    file: 'src/domain/scoring/uses-zod.ts',
    text: "import * as z from 'zod';\nexport const schema = z.string();\n",
  },
  {
    rule: 'contract-imports-only-its-packages',
    file: 'src/contract/uses-react.ts',
    text: "import type { ReactNode } from 'react';\nexport type Node = ReactNode;\n",
  },
  {
    rule: 'kernel-imports-nothing',
    file: 'src/kernel/knows-content.ts',
    text: importsType('../content/data.ts'),
    with: { 'src/content/data.ts': kind },
  },
  {
    rule: 'content-imports-only-kernel',
    file: 'src/content/knows-domain.ts',
    text: importsType('../domain/scoring/rule.ts'),
    with: { 'src/domain/scoring/rule.ts': kind },
  },
  {
    rule: 'domain-imports-no-contract',
    file: 'src/domain/scoring/knows-contract.ts',
    text: importsType('../../contract/shape.ts'),
    with: { 'src/contract/shape.ts': kind },
  },
  stage('questionnaire', 'answers'),
  stage('answers', 'scoring'),
  stage('scoring', 'risks'),
  stage('risks', 'plan'),
  stage('plan', 'roadmap'),
  {
    rule: 'domain-training-run-imports-no-stage',
    file: 'src/domain/training-run/asks-questions.ts',
    text: importsType('../answers/later.ts'),
    with: { 'src/domain/answers/later.ts': kind },
  },
  {
    rule: 'domain-lab-imports-training-runs-only',
    file: 'src/domain/lab/asks-questions.ts',
    text: importsType('../answers/later.ts'),
    with: { 'src/domain/answers/later.ts': kind },
  },
  {
    rule: 'main-imports-no-renderer',
    file: 'main/app/reaches-screen.ts',
    text: importsType('../../renderer/ui/piece.ts'),
    with: { 'renderer/ui/piece.ts': kind },
  },
  {
    rule: 'renderer-imports-no-main',
    file: 'renderer/ui/reaches-main.ts',
    text: importsType('../../main/app/thing.ts'),
    with: { 'main/app/thing.ts': kind },
  },
  {
    rule: 'renderer-takes-only-types-from-domain',
    file: 'renderer/ui/scores-itself.ts',
    text: imports('../../src/domain/scoring/rule.ts'),
    with: { 'src/domain/scoring/rule.ts': kind },
  },
  {
    rule: 'renderer-imports-no-node',
    file: 'renderer/ui/reads-files.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');\n",
  },
  {
    rule: 'locales-import-nothing',
    file: 'locales/knows-kernel.ts',
    text: imports('../src/kernel/one.ts'),
    with: { 'src/kernel/one.ts': value },
  },
  {
    rule: 'only-desktop-imports-electron',
    file: 'main/app/uses-electron.ts',
    text: "import { app } from 'electron';\nexport const name = app.getName();\n",
  },
  {
    rule: 'only-db-imports-sqlite',
    file: 'main/app/uses-sqlite.ts',
    text: "import Database from 'better-sqlite3';\nexport const db = new Database(':memory:');\n",
  },
  {
    rule: 'only-db-imports-sqlite',
    file: 'main/app/uses-kysely.ts',
    text: "import type { Kysely } from 'kysely';\nexport type Db = Kysely<unknown>;\n",
  },
  {
    rule: 'db-imports-no-app',
    file: 'main/db/knows-app.ts',
    text: importsType('../app/thing.ts'),
    with: { 'main/app/thing.ts': kind },
  },
  {
    rule: 'app-imports-no-host',
    file: 'main/app/knows-host.ts',
    text: importsType('../server/host.ts'),
    with: { 'main/server/host.ts': kind },
  },
  {
    rule: 'migrations-are-frozen',
    file: 'main/db/migrations/9990-reads-live-code.ts',
    text: imports('../../../src/kernel/one.ts'),
    with: { 'src/kernel/one.ts': value },
  },
  {
    rule: 'features-import-no-other-feature',
    file: 'renderer/features/plan/peeks.ts',
    text: imports('../results/inside.ts'),
    with: { 'renderer/features/results/inside.ts': value },
  },
  {
    rule: 'domain-workshop-imports-no-stage',
    file: 'src/domain/workshop/reads-answers.ts',
    text: imports('../answers/inside.ts'),
    with: { 'src/domain/answers/inside.ts': value },
  },
  {
    rule: 'domain-benchmark-imports-nothing',
    file: 'src/domain/benchmark/reads-answers.ts',
    text: imports('../answers/inside.ts'),
    with: { 'src/domain/answers/inside.ts': value },
  },
  {
    rule: 'participants-reach-only-the-room',
    file: 'main/app/participants/reaches-store.ts',
    text: imports('../workshops/inside.ts'),
    with: { 'main/app/workshops/inside.ts': value },
  },
  {
    rule: 'pages-for-others-are-bundles-of-their-own',
    file: 'renderer/participant/calls-owner.ts',
    text: imports('../client/inside.ts'),
    with: { 'renderer/client/inside.ts': value },
  },
  {
    rule: 'ui-imports-no-feature',
    file: 'renderer/ui/knows-feature.ts',
    text: imports('../features/results/inside.ts'),
    with: { 'renderer/features/results/inside.ts': value },
  },
];

/** For the compiler: names that a layer must not know. The rule is the project that refuses it. */
export const plantedNames: readonly PlantedViolation[] = [
  { rule: 'src/kernel', file: 'src/kernel/uses-timer.ts', text: 'export const timer = setTimeout(() => {}, 1);\n' },
  { rule: 'src/content', file: 'src/content/uses-process.ts', text: 'export const env = process.env;\n' },
  { rule: 'src/domain', file: 'src/domain/uses-document.ts', text: 'export const title = document.title;\n' },
  { rule: 'src/domain', file: 'src/domain/uses-buffer.ts', text: "export const bytes = Buffer.from('x');\n" },
  { rule: 'src/contract', file: 'src/contract/uses-window.ts', text: 'export const width = window.innerWidth;\n' },
  { rule: 'main', file: 'main/app/uses-document.ts', text: 'export const title = document.title;\n' },
  { rule: 'renderer', file: 'renderer/ui/uses-buffer.ts', text: "export const bytes = Buffer.from('x');\n" },
];

/** For the linter: what the domain must be given instead of taking it. */
export const plantedClocks: readonly string[] = [
  'Date.now()',
  'new Date()',
  'Math.random()',
  "new Intl.NumberFormat('en')",
  'performance.now()',
  "new Date('2027-01-01').toLocaleString()",
  "'a'.localeCompare('b')",
];
