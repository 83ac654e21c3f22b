/** What the facilitator can do with one key. */
export const facilitatorKeys = {
  next: 'n',
  open: 'o',
  close: 'c',
  reveal: 'r',
  'second-round': 's',
  decide: 'd',
  skip: 'k',
  section: 'e',
  lobby: 'l',
  join: 'j',
  timer: 't',
  park: 'p',
  projector: 'w',
  search: '/',
  keys: '?',
} as const;
export type FacilitatorCommand = keyof typeof facilitatorKeys;

/** All commands, in the order in which the help lists them. */
export const facilitatorCommands = Object.keys(facilitatorKeys) as readonly FacilitatorCommand[];

/** The command of a key that was pressed alone, or null. */
export function commandForKey(key: string): FacilitatorCommand | null {
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  return facilitatorCommands.find((command) => facilitatorKeys[command] === pressed) ?? null;
}
