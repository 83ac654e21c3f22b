import { useCallback, useEffect } from 'react';

/** Puts the whole window on the whole screen and back. Where the browser refuses, the window stays as it is. */
export function useFullScreen(): () => void {
  useEffect(() => () => void leave(), []);
  return useCallback(() => {
    if (document.fullscreenElement) void leave();
    else void document.documentElement.requestFullscreen?.().catch(() => {});
  }, []);
}

async function leave(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
}
