import type { FaultLog } from '../fault-log.ts';
import { answerParticipants } from '../participants/answer-participants.ts';
import { type ParticipantFiles, readParticipantFiles } from '../participants/participant-files.ts';
import type { AnswerAtDoor } from './door.ts';
import type { Room } from './room.ts';

/** Makes what answers at a workshop's door, with the bundle as it is in the folder when the door opens. */
export function participantsDoor(folder: string, log: FaultLog) {
  return (room: Room, port: () => number): AnswerAtDoor => {
    const files: ParticipantFiles = readParticipantFiles(folder);
    return answerParticipants({ room, port, files, onFault: (call, error) => log.note(call, error) });
  };
}
