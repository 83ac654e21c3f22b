import { useLocalStorage } from '@mantine/hooks';

/** Whether to go on by itself after an answer; remembered on this computer. */
export function useAutoAdvance(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useLocalStorage({ key: 'dunwu.go-on-automatically', defaultValue: false });
  return [on, setOn];
}
