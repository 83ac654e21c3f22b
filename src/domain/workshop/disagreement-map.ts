import { tallyVotes } from './tally-votes.ts';
import type { DisagreementLine, Tally, Voice, WorkshopRole } from './types.ts';

/**
 * Where management and the technical side see different firms: largest difference of their medians first, where equal (or where
 * one side said no level) the lowest agreement first, then by id.
 */
export function disagreementMap(
  questions: readonly { readonly question: string; readonly voices: readonly Voice[] }[],
): readonly DisagreementLine[] {
  return questions.map(({ question, voices }) => lineOf(question, tallyVotes(voices))).sort(byDisagreement);
}

function lineOf(question: string, { votes, agreement, consensus, byRole }: Tally): DisagreementLine {
  const medianOf = (wanted: WorkshopRole) => byRole.find(({ role }) => role === wanted)?.median ?? null;
  const management = medianOf('management');
  const technical = medianOf('technical');
  const difference = management === null || technical === null ? null : management - technical;
  return { question, votes, agreement, consensus, management, technical, difference };
}

function byDisagreement(a: DisagreementLine, b: DisagreementLine): number {
  const apart = Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0);
  // Too few votes to measure agreement come after those that can be measured.
  const agreed = (a.agreement ?? 2) - (b.agreement ?? 2);
  return apart || agreed || (a.question < b.question ? -1 : 1);
}
