import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/content/content.ts';
import { actionsReview, reductionsOf } from '../../support/actions-review.ts';
import { reviewRemarks } from '../../support/actions-review-remarks.ts';

describe('docs/actions-review.md', () => {
  it('is what tests/support/write-actions-review.ts writes today', () => {
    const written = readFileSync(join(import.meta.dirname, '../../../docs/actions-review.md'), 'utf8');
    expect(written).toBe(actionsReview());
  });

  it('has a remark for every action and none for an action that is gone', () => {
    expect(Object.keys(reviewRemarks)).toEqual(content.actions.map(({ id }) => id));
  });
});

describe.each(content.actions)('action $id', (action) => {
  const expected = Object.keys(action.expertReductionPct).sort();
  const named = reductionsOf(action).filter(({ expert }) => expert !== null);

  it('lowers by the scoring formula every risk that it is said to lower', () => {
    expect(
      named
        .filter(({ alone }) => alone > 0)
        .map(({ risk }) => risk)
        .sort(),
    ).toEqual(expected);
  });

  it('still lowers them once all its prerequisites are complete', () => {
    expect(
      named
        .filter(({ afterPrerequisites }) => afterPrerequisites > 0)
        .map(({ risk }) => risk)
        .sort(),
    ).toEqual(expected);
  });

  it('raises no risk', () => {
    expect(
      reductionsOf(action).filter(({ alone, afterPrerequisites }) => Math.min(alone, afterPrerequisites) < -1e-9),
    ).toEqual([]);
  });
});
