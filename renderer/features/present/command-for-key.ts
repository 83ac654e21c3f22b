/** What a key does in the presenter. */
export type PresenterCommand =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'notes'
  | 'full-screen'
  | 'language'
  | 'print'
  | 'overview'
  | 'help'
  | 'leave';

const commands: Readonly<Record<string, PresenterCommand>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  n: 'notes',
  f: 'full-screen',
  l: 'language',
  p: 'print',
  o: 'overview',
  '?': 'help',
  Escape: 'leave',
};

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where the focus is: text takes every key itself, a button takes Space. */
export type FocusPlace = 'text' | 'button' | 'page';

/** The command of a key, or null where it is not the presenter's to take. Clickers send PageDown, PageUp, `.` and F5. */
export function commandForKey(key: Key, place: FocusPlace): PresenterCommand | null {
  if (key.ctrlKey || key.metaKey || key.altKey || place === 'text') return null;
  if (key.key === ' ' && place === 'button') return null;
  if (key.key === ' ' && key.shiftKey) return 'back';
  return commands[key.key.length === 1 ? key.key.toLowerCase() : key.key] ?? null;
}
