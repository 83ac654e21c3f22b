import type { Migration } from '../migration.ts';
import { createOrganisations } from './0010-create-organisations.ts';
import { createAssessments } from './0020-create-assessments.ts';
import { createEvidence } from './0030-create-evidence.ts';
import { createPlans } from './0040-create-plans.ts';
import { createSettings } from './0050-create-settings.ts';

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = [
  createOrganisations,
  createAssessments,
  createEvidence,
  createPlans,
  createSettings,
];
