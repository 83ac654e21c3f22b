/** What a key asks of the chart. `steps` are working days. */
export type GanttCommand =
  | { readonly kind: 'focus'; readonly to: 'previous' | 'next' | 'first' | 'last' }
  | { readonly kind: 'fold' | 'unfold' | 'open' | 'hold' | 'zoom-in' | 'zoom-out' | 'today' | 'keep' | 'back' }
  | { readonly kind: 'step'; readonly grip: 'whole' | 'finish'; readonly steps: number };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Working days in a week without holidays. */
const week = 5;

const atRest: Readonly<Record<string, GanttCommand>> = {
  ArrowUp: { kind: 'focus', to: 'previous' },
  ArrowDown: { kind: 'focus', to: 'next' },
  Home: { kind: 'focus', to: 'first' },
  End: { kind: 'focus', to: 'last' },
  ArrowLeft: { kind: 'fold' },
  ArrowRight: { kind: 'unfold' },
  Enter: { kind: 'open' },
  ' ': { kind: 'open' },
  m: { kind: 'hold' },
  '+': { kind: 'zoom-in' },
  '=': { kind: 'zoom-in' },
  '-': { kind: 'zoom-out' },
  t: { kind: 'today' },
};

/**
 * The command of a key pressed on a row; null when the key means nothing here. While a bar is held the arrows move it. No key
 * with Alt or Meta: browsers and systems take those; PageUp and PageDown do what Ctrl with an arrow does, which some take too.
 */
export function ganttCommand(pressed: Pressed, holding: boolean): GanttCommand | null {
  if (pressed.altKey || pressed.metaKey) return null;
  if (holding) return whileHolding(pressed);
  if (pressed.ctrlKey) return null;
  return atRest[pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key] ?? null;
}

function whileHolding({ key, shiftKey, ctrlKey }: Pressed): GanttCommand | null {
  const grip = shiftKey ? 'finish' : 'whole';
  switch (key) {
    case 'ArrowLeft':
      return { kind: 'step', grip, steps: ctrlKey ? -week : -1 };
    case 'ArrowRight':
      return { kind: 'step', grip, steps: ctrlKey ? week : 1 };
    case 'PageUp':
      return { kind: 'step', grip, steps: -week };
    case 'PageDown':
      return { kind: 'step', grip, steps: week };
    case 'Enter':
    case ' ':
    case 'm':
    case 'M':
      return { kind: 'keep' };
    case 'Escape':
      return { kind: 'back' };
    default:
      return null;
  }
}
