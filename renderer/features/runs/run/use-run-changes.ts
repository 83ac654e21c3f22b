import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RunView } from '../../../../src/contract/run-records.ts';
import type { ColumnRole, RunSettings } from '../../../../src/domain/training-run/types.ts';
import { api, client } from '../../../client/api.ts';
import { showError } from '../../../ui/show-error.tsx';
import { showUndo } from '../../../ui/show-undo.tsx';

type Change = Omit<Parameters<typeof client.runs.update>[0], 'id'>;

/** What the user may correct about a run. Each is saved at once, and the run is judged anew. */
export interface RunChanges {
  rename(name: string): void;
  setSystem(systemId: string | null): void;
  /** With a word about it and a way back. */
  setRole(message: string, column: string, role: ColumnRole): void;
  setSettings(message: string, settings: Partial<RunSettings>): void;
}

/** The changes to a run, and whether one is on its way. Saves run one after another, so that no slow answer overtakes a later one. */
export function useRunChanges(run: RunView): { readonly changes: RunChanges; readonly saving: boolean } {
  const cache = useQueryClient();
  const { id } = run;
  const queryKey = api.runs.get.queryKey({ input: { id } });
  const { mutate, isPending } = useMutation({
    mutationFn: (change: Change) => client.runs.update({ ...change, id }),
    scope: { id: `run-${id}` },
    onSuccess: async (view, change) => {
      cache.setQueryData(queryKey, view);
      if (change.roles) await cache.invalidateQueries({ queryKey: api.runs.curves.key() });
      if (change.roles || change.settings) await cache.invalidateQueries({ queryKey: api.runs.bill.key() });
      await cache.invalidateQueries({ queryKey: api.runs.list.key() });
    },
    onError: async (error) => {
      showError(error);
      await cache.invalidateQueries({ queryKey });
    },
  });
  const changes = useMemo((): RunChanges => {
    const present = () => cache.getQueryData(queryKey) ?? run;
    return {
      rename: (name) => mutate({ name }),
      setSystem: (systemId) => mutate({ systemId }),
      setRole(message, column, role) {
        const before = Object.fromEntries(present().columns.map((each) => [each.name, each.role]));
        mutate({ roles: withRole(before, column, role) });
        showUndo(message, () => mutate({ roles: before }));
      },
      setSettings(message, settings) {
        const before = partOf(present().settings, settings);
        mutate({ settings });
        showUndo(message, () => mutate({ settings: before }));
      },
    };
  }, [cache, mutate, queryKey, run]);
  return { changes, saving: isPending };
}

/** A role belongs to one column: the one that had it is ignored from now on. */
function withRole(
  roles: Readonly<Record<string, ColumnRole>>,
  column: string,
  role: ColumnRole,
): Record<string, ColumnRole> {
  const others = Object.entries(roles).map(([name, had]) => [name, had === role ? 'ignored' : had] as const);
  return { ...Object.fromEntries(others), [column]: role };
}

/** The present values of what is about to change. */
function partOf(before: RunSettings, changed: Partial<RunSettings>): Partial<RunSettings> {
  return Object.fromEntries(Object.entries(before).filter(([name]) => name in changed));
}
