import { describe, expect, it } from 'vitest';
import {
  afterProgress,
  choosing,
  type ExportManyProgress,
  folderOf,
} from '../../../renderer/features/portfolio/bulk/bulk-export-state.ts';

const counts = {
  systems: 0,
  assessments: 1,
  answers: 2,
  notes: 0,
  evidence: 0,
  workshops: 0,
  trainingRuns: 0,
  rows: 4,
};
const written = (path: string, done: number): ExportManyProgress => ({
  done,
  total: 3,
  organisationName: `Client ${done}`,
  file: {
    id: `${done}`,
    organisationId: `${done}`,
    fileName: 'a.dunwu',
    bytes: 1,
    sha256: '',
    encrypted: true,
    counts,
    path,
  },
  failure: null,
});

describe('writing several client files', () => {
  it('collects what was written and what failed with its reason', () => {
    const failed: ExportManyProgress = {
      ...written('', 2),
      file: null,
      failure: { code: 'DISK_FULL', params: { path: '/full' } },
    };
    const end = [written('/out/a.dunwu', 1), failed, written('/out/b.dunwu', 3)].reduce(afterProgress, choosing(3));
    expect(end.files).toHaveLength(2);
    expect(end.failures).toEqual([{ organisationName: 'Client 2', code: 'DISK_FULL', params: { path: '/full' } }]);
    expect([end.done, end.total]).toEqual([3, 3]);
  });

  it('knows the folder on every system', () => {
    expect(folderOf(afterProgress(choosing(1), written('/out/x/a.dunwu', 1)))).toBe('/out/x');
    expect(folderOf(afterProgress(choosing(1), written('C:\\out\\a.dunwu', 1)))).toBe('C:\\out');
    expect(folderOf(choosing(1))).toBeNull();
  });
});
