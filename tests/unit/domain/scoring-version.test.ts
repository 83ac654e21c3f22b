import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scoringVersion } from '../../../src/domain/scoring/scoring-version.ts';
import { goldenPath, sampleFirms } from '../../support/sample-firms.ts';

/** Of the golden scores, by the version that made them. The newest line is the present one; lines are only added. */
const scoresOf: Readonly<Record<number, string>> = {
  1: 'e9295f26aaf0a166',
};

test('scores that changed raise the version, so that kept ones are worked out again', () => {
  const hash = createHash('sha256');
  for (const firm of sampleFirms) {
    const { assessment } = JSON.parse(readFileSync(goldenPath(firm), 'utf8')) as { assessment: unknown };
    hash.update(JSON.stringify(assessment));
  }
  expect(hash.digest('hex').slice(0, 16)).toBe(scoresOf[scoringVersion]);
  expect(Math.max(...Object.keys(scoresOf).map(Number))).toBe(scoringVersion);
});
