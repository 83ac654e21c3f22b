import { IconCircle, IconCircleCheckFilled, IconCircleOff, IconHelpCircleFilled } from '@tabler/icons-react';
import type { QuestionState } from '../model/question-state.ts';

const shapes = {
  answered: IconCircleCheckFilled,
  unsure: IconHelpCircleFilled,
  notApplicable: IconCircleOff,
  unanswered: IconCircle,
} as const;

const colours = {
  answered: 'var(--mantine-color-anchor)',
  unsure: 'var(--band-medium-mark)',
  notApplicable: 'var(--mantine-color-dimmed)',
  unanswered: 'var(--mantine-color-dimmed)',
} as const;

/** The four states as four shapes; say the state in words beside it. */
export function StateMark({ state, size = 18 }: { readonly state: QuestionState; readonly size?: number }) {
  const Shape = shapes[state];
  return <Shape size={size} color={colours[state]} aria-hidden="true" style={{ flex: 'none' }} />;
}
