import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { Story } from './use-story.ts';

/** Goes on with the story. */
export function NextButton({ story, label }: { readonly story: Story; readonly label: string }) {
  return (
    <Button size="lg" rightSection={<IconArrowRight size={20} aria-hidden="true" />} onClick={story.next}>
      {label}
    </Button>
  );
}
