import { useWindowEvent } from '@mantine/hooks';

/** A file dropped beside its field must not replace the whole screen by that file. */
export function useNoStrayDrops(): void {
  useWindowEvent('dragover', refuse);
  useWindowEvent('drop', refuse);
}

function refuse(event: DragEvent): void {
  event.preventDefault();
}
