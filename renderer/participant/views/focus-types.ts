import type { ParticipantView } from '../../../src/contract/participant-api.ts';

type Focus = ParticipantView['focus'];
export type QuestionFocus = Extract<Focus, { kind: 'question' }>;
export type RankingFocus = Extract<Focus, { kind: 'ranking' }>;
export type Timer = ParticipantView['timer'];
