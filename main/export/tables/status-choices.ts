import type { Composer } from '../composer.ts';
import type { Text } from '../document/types.ts';

/** What an action's status may be, in the order of the work. */
export function statusChoices(composer: Composer): readonly Text[] {
  return (['to-do', 'doing', 'blocked', 'done'] as const).map((status) => composer.say(`plan:status.${status}`));
}
