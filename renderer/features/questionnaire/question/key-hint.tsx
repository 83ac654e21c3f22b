import { Kbd } from '@mantine/core';

/** The key that does the same as the button it stands in. */
export function KeyHint({ children }: { readonly children: string }) {
  return (
    <Kbd size="xs" aria-hidden="true">
      {children}
    </Kbd>
  );
}
