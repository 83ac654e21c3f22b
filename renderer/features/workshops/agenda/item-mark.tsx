import {
  IconCircle,
  IconCircleCheckFilled,
  IconEye,
  IconLock,
  IconPlayerRecordFilled,
  IconPlayerSkipForward,
} from '@tabler/icons-react';
import type { Item } from './agenda-model.ts';

const shapes = {
  waiting: IconCircle,
  open: IconPlayerRecordFilled,
  closed: IconLock,
  revealed: IconEye,
  decided: IconCircleCheckFilled,
  skipped: IconPlayerSkipForward,
} as const;

/** The six states as six shapes; say the state in words beside it. */
export function ItemMark({ state }: { readonly state: Item['state'] }) {
  const Shape = shapes[state];
  const colour = state === 'waiting' || state === 'skipped' ? 'dimmed' : 'anchor';
  return <Shape size={18} color={`var(--mantine-color-${colour})`} aria-hidden="true" style={{ flex: 'none' }} />;
}
