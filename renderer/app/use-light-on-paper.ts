import { useMantineColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/** Paper is white: draws everything, charts too, in the light theme while the browser prints. */
export function useLightOnPaper(): void {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const latest = useRef(colorScheme);
  const printing = useRef(false);
  useEffect(() => {
    if (!printing.current) latest.current = colorScheme;
  }, [colorScheme]);
  useEffect(() => {
    const before = () => {
      printing.current = true;
      flushSync(() => setColorScheme('light'));
    };
    const after = () => {
      setColorScheme(latest.current);
      printing.current = false;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [setColorScheme]);
}
