import type { TFunction } from 'i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';

export type Participant = WorkshopView['participants'][number];

/** A participant's name, or a number for someone who joined without one. */
export function participantName(participant: Participant, index: number, t: TFunction): string {
  return participant.name ?? t('workshops:people.nameless', { number: index + 1 });
}

/** Name and role of the participant with this id; null for someone who was sent out since. */
export function nameOf(participants: readonly Participant[], id: string, t: TFunction): string | null {
  const index = participants.findIndex((participant) => participant.id === id);
  const participant = participants[index];
  if (!participant) return null;
  return t('workshops:people.nameAndRole', {
    name: participantName(participant, index, t),
    role: t(`participant:role.${participant.role}`),
  });
}
