import { QueryClient } from '@tanstack/react-query';

/** One cache for the screen. The machine is on the same computer: fetch at once, retry nothing, trust until changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false, staleTime: 0 },
    mutations: { retry: false, networkMode: 'always' },
  },
});
