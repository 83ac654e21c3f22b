/**
 * Raised by one whenever the same answers and content get another score, path or exposure: kept scores of an earlier version
 * are worked out again. tests/unit/domain/scoring-version.test.ts notices a change that was not told here.
 */
export const scoringVersion = 1;
