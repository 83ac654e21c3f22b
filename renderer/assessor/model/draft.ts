import type { AssessorFile } from '../../../src/contract/assessor-file.ts';

export type Answer = AssessorFile['answers'][string];

/** What one person has said so far; `role` null and an empty name: not said yet. */
export interface Draft {
  readonly assessorId: string;
  readonly name: string;
  readonly role: AssessorFile['role'] | null;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly notes: Readonly<Record<string, string>>;
}

/** Someone who has said nothing yet. */
export function newDraft(): Draft {
  return { assessorId: newId(), name: '', role: null, answers: {}, notes: {} };
}

/** The draft with this answer to a question, or without one. */
export function withAnswer(draft: Draft, question: string, answer: Answer | null): Draft {
  const { [question]: _, ...others } = draft.answers;
  return { ...draft, answers: answer ? { ...others, [question]: answer } : others };
}

/** A random UUID; some browsers give none to a page that was opened from a folder. */
function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Version 4, variant 1 (RFC 9562).
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
