import type { WorkshopRole } from '../../../src/domain/workshop/types.ts';
import type { Schema } from '../schema.ts';

/** What everyone in a workshop looks at. */
export type StoredFocus =
  | { readonly kind: 'lobby' }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'ranking'; readonly state: 'open' | 'revealed' };

/** A workshop without what was said in it. */
export interface WorkshopRecord {
  readonly id: string;
  readonly assessmentId: string;
  readonly title: string;
  readonly plannedOn: string | null;
  readonly anonymous: boolean;
  readonly state: 'planned' | 'open' | 'ended';
  readonly focus: StoredFocus;
  readonly timer: { readonly seconds: number; readonly endsAt: string } | null;
  readonly joinCode: string | null;
  /** Null while the door is closed. */
  readonly address: string | null;
  /** Where the door is, or was last: phones that come back look there. */
  readonly port: number | null;
  readonly ranking: 'waiting' | 'open' | 'revealed';
  readonly createdAt: string;
  /** Of the last change of any kind, votes too. */
  readonly updatedAt: string;
  readonly endedAt: string | null;
}

/** A question of a workshop. */
export interface WorkshopItemRecord {
  readonly question: string;
  readonly state: 'waiting' | 'open' | 'closed' | 'revealed' | 'decided' | 'skipped';
  /** 0 before it is first opened. */
  readonly round: number;
}

/** Someone who joined; those that went stay, for what they said. */
export interface WorkshopParticipantRecord {
  readonly id: string;
  readonly tokenSha256: string;
  readonly name: string | null;
  readonly role: WorkshopRole;
  readonly language: 'zh-TW' | 'en';
  readonly joinedAt: string;
  readonly removedAt: string | null;
}

/** The columns of a workshop. */
export function toWorkshopRow(record: WorkshopRecord): Omit<Schema['workshops'], 'deleted_at'> {
  return {
    id: record.id,
    assessment_id: record.assessmentId,
    title: record.title,
    planned_on: record.plannedOn,
    anonymous: record.anonymous ? 1 : 0,
    state: record.state,
    focus_json: JSON.stringify(record.focus),
    timer_json: record.timer === null ? null : JSON.stringify(record.timer),
    join_code: record.joinCode,
    address: record.address,
    port: record.port,
    ranking: record.ranking,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    ended_at: record.endedAt,
  };
}

/** A workshop of its columns. */
export function toWorkshop(row: Schema['workshops']): WorkshopRecord {
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    title: row.title,
    plannedOn: row.planned_on,
    anonymous: row.anonymous === 1,
    state: row.state as WorkshopRecord['state'],
    focus: JSON.parse(row.focus_json) as StoredFocus,
    timer: row.timer_json === null ? null : (JSON.parse(row.timer_json) as WorkshopRecord['timer']),
    joinCode: row.join_code,
    address: row.address,
    port: row.port,
    ranking: row.ranking as WorkshopRecord['ranking'],
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    endedAt: row.ended_at,
  };
}
