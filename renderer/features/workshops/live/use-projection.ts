import { useCallback } from 'react';
import type { ProjectorView } from '../../../../src/contract/workshop-records.ts';
import { client } from '../../../client/api.ts';
import { type Live, useLive } from './use-live.ts';

/** Follows what everyone in the room may see of a workshop. */
export function useProjection(id: string): Live<ProjectorView> {
  const listen = useCallback((signal: AbortSignal) => client.workshops.project({ id }, { signal }), [id]);
  return useLive<ProjectorView>(listen);
}
