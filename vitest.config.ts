import { defineConfig } from 'vitest/config';

const slow = [
  'tests/integration/packaging/**/*.test.ts',
  'tests/integration/kill/**/*.test.ts',
  'tests/integration/solver/**/*.test.ts',
  'tests/integration/deliverables/**/*.test.ts',
];
const shared = { pool: 'threads', testTimeout: 30_000 } as const;

export default defineConfig({
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    // Vitest leaves a core to itself; on a machine of two that is half the time.
    maxWorkers: '100%',
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { ...shared, name: 'integration', include: ['tests/integration/**/*.test.ts'], exclude: slow } },
      { test: { ...shared, name: 'slow', include: slow, testTimeout: 300_000 } },
    ],
  },
});
