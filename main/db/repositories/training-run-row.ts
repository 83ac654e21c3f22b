import * as z from 'zod';
import {
  columnRole,
  defaultRunSettings,
  logFormat,
  logNote,
  type RunSummary,
  type RunView,
  runSettings,
} from '../../../src/contract/run-records.ts';
import type { ColumnRoles, LogNote, RunSettings } from '../../../src/domain/training-run/types.ts';
import type { Schema } from '../schema.ts';

/** A run as stored, without its columns. */
export interface TrainingRun {
  readonly id: string;
  readonly organisationId: string;
  readonly systemId: string | null;
  readonly name: string;
  readonly readName: string;
  readonly format: RunSummary['format'];
  readonly sourceName: string;
  readonly sourcePath: string | null;
  readonly sha256: string;
  readonly unit: RunView['unit'];
  readonly rows: number;
  readonly roles: ColumnRoles;
  readonly rolesEdited: boolean;
  readonly notes: readonly LogNote[];
  readonly settings: RunSettings;
  readonly hints: { readonly weightDecay: number | null; readonly learningRate: number | null };
  readonly analysisVersion: number;
  /** Whatever was stored: it is checked by who reads it. */
  readonly analysis: unknown;
  readonly addedAt: string;
  readonly updatedAt: string;
}

/** What was stored and fits, what a new run has for the rest: one odd row, in a database from elsewhere, must not hide the others. */
const shapes = {
  format: logFormat.catch('csv'),
  unit: z.enum(['step', 'epoch', 'row']).catch('step'),
  roles: z.record(z.string(), columnRole).catch({}),
  notes: z.array(logNote).catch([]),
  settings: runSettings.catch(defaultRunSettings),
  hints: z
    .object({ weightDecay: z.number().nullable(), learningRate: z.number().nullable() })
    .catch({ weightDecay: null, learningRate: null }),
};

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** A row as a run. */
export function toRun(row: Schema['training_runs']): TrainingRun {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    systemId: row.system_id,
    name: row.name,
    readName: row.read_name,
    format: shapes.format.parse(row.format),
    sourceName: row.source_name,
    sourcePath: row.source_path,
    sha256: row.sha256,
    unit: shapes.unit.parse(row.unit),
    rows: row.rows,
    roles: shapes.roles.parse(parsed(row.roles_json)),
    rolesEdited: row.roles_edited === 1,
    notes: shapes.notes.parse(parsed(row.notes_json)),
    settings: shapes.settings.parse(parsed(row.settings_json)),
    hints: shapes.hints.parse(parsed(row.hints_json)),
    analysisVersion: row.analysis_version,
    analysis: parsed(row.analysis_json),
    addedAt: row.added_at,
    updatedAt: row.updated_at,
  };
}

/** A run as a row. */
export function toRow(run: TrainingRun): Omit<Schema['training_runs'], 'deleted_at'> {
  return {
    id: run.id,
    organisation_id: run.organisationId,
    system_id: run.systemId,
    name: run.name,
    read_name: run.readName,
    format: run.format,
    source_name: run.sourceName,
    source_path: run.sourcePath,
    sha256: run.sha256,
    unit: run.unit,
    rows: run.rows,
    roles_json: JSON.stringify(run.roles),
    roles_edited: run.rolesEdited ? 1 : 0,
    notes_json: JSON.stringify(run.notes),
    settings_json: JSON.stringify(run.settings),
    hints_json: JSON.stringify(run.hints),
    analysis_version: run.analysisVersion,
    analysis_json: JSON.stringify(run.analysis),
    added_at: run.addedAt,
    updated_at: run.updatedAt,
  };
}
