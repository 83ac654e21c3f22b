import { useState } from 'react';

/** What is typed while a passphrase is chosen. */
export interface NewPassphrase {
  readonly first: string;
  readonly second: string;
  readonly without: boolean;
  /** Whether somebody tried to go on: what is missing is said only then. */
  readonly tried: boolean;
  readonly problem: 'empty' | 'differs' | null;
  change(part: Partial<Pick<NewPassphrase, 'first' | 'second' | 'without'>>): void;
  /** The passphrase, or null for none; undefined when something is missing, which is then shown. */
  settle(): string | null | undefined;
  clear(): void;
}

const empty = { first: '', second: '', without: false, tried: false };

/** Choosing a passphrase, typed twice, or deliberately none. */
export function useNewPassphrase(): NewPassphrase {
  const [state, setState] = useState(empty);
  const { first, second, without } = state;
  const problem = without ? null : first === '' ? 'empty' : first !== second ? 'differs' : null;
  return {
    ...state,
    problem,
    change: (part) => setState((now) => ({ ...now, ...part })),
    settle() {
      setState((now) => ({ ...now, tried: true }));
      return problem !== null ? undefined : without ? null : first;
    },
    clear: () => setState(empty),
  };
}
