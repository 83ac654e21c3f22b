import { participantView } from '../../../src/contract/participant-api.ts';
import type { WorkshopParticipantRecord } from '../../db/repositories/workshop-row.ts';
import { type CommonView, ownWords } from './public-views.ts';
import type { RoomState } from './room-state.ts';

/** What all participants see, as text that lacks its ends: written once for all of them. */
export interface CommonText {
  readonly head: string;
  readonly focus: string;
}

const commonSchema = participantView.omit({ me: true, now: true });

/** Writes the common part; the contract's schema has a last look at it, so that nothing else can travel. */
export function commonTextOf(common: CommonView): CommonText {
  const { focus, ...head } = commonSchema.parse(common);
  const { mine: _, ...shared } = { mine: null, ...focus };
  return { head: JSON.stringify(head).slice(0, -1), focus: JSON.stringify(shared).slice(0, -1) };
}

/** One participant's view as JSON: the same as `participantView`, without writing the common part again. */
export function viewText(
  state: RoomState,
  { head, focus }: CommonText,
  { id, name, role, language }: WorkshopParticipantRecord,
  now: string,
): string {
  const mine = ownWords(state, id);
  const own = mine === undefined ? '' : `,"mine":${JSON.stringify(mine)}`;
  return `${head},"focus":${focus}${own}},"me":${JSON.stringify({ name, role, language })},"now":"${now}"}`;
}
