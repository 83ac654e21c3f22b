import { useLocalStorage } from '@mantine/hooks';
import { useCallback } from 'react';

/**
 * A choice between a few ways of looking at the same thing, remembered on this computer under `key`. What is stored
 * there and is none of `choices` counts as never chosen.
 */
export function useRemembered<T extends string>(
  key: string,
  choices: readonly T[],
  fallback: T,
): readonly [T, (choice: string) => void] {
  const [stored, store] = useLocalStorage<string>({ key, defaultValue: fallback, getInitialValueInEffect: false });
  const choose = useCallback((choice: string) => store(choice), [store]);
  return [choices.find((each) => each === stored) ?? fallback, choose];
}
