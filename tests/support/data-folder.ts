import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A data folder of this test's own, removed when the test ends. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dunwu-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
