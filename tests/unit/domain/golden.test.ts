import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessmentResult } from '../../../src/contract/assessment-file.ts';
import { planResult } from '../../../src/contract/plan-file.ts';
import { goldenPath, goldenText, sampleFirms } from '../../support/sample-firms.ts';

describe.each(sampleFirms)('the fictional firm %s', (firm) => {
  it('gets the scores and the plan of its golden file, byte for byte', () => {
    expect(goldenText(firm)).toBe(readFileSync(goldenPath(firm), 'utf8'));
  });

  it('has a result that fits the contract', () => {
    const { assessment, plan } = JSON.parse(goldenText(firm));
    expect(assessmentResult.parse(assessment)).toEqual(assessment);
    expect(planResult.parse(plan)).toEqual(plan);
  });
});
