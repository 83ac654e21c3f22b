import type { ParticipantErrorCode } from '../../../src/contract/participant-api.ts';

/** An expected refusal of what a participant wants; the words are in the participants' bundle. */
export class RoomRefusal extends Error {
  readonly code: ParticipantErrorCode;
  readonly params: Readonly<Record<string, number>>;

  constructor(code: ParticipantErrorCode, params: Readonly<Record<string, number>> = {}) {
    super(code);
    this.name = 'RoomRefusal';
    this.code = code;
    this.params = params;
  }
}
