import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitChance } from './fit-chance.ts';

/** Fits the chance models to the labelled runs and writes them into the content. */
const file = fileURLToPath(new URL('../../src/content/chance-models.ts', import.meta.url));
const marker = 'export const chanceModels: ChanceModels = ';
const text = readFileSync(file, 'utf8');
const head = text.slice(0, text.indexOf(marker));
writeFileSync(file, `${head}${marker}${JSON.stringify(fitChance(), null, 2)};\n`);
execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'ignore' });
