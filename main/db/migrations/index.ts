import type { Migration } from '../migration.ts';
import { createOrganisations } from './0010-create-organisations.ts';
import { createAssessments } from './0020-create-assessments.ts';
import { createEvidence } from './0030-create-evidence.ts';
import { createPlans } from './0040-create-plans.ts';
import { createSettings } from './0050-create-settings.ts';
import { extendPlans } from './0060-extend-plans.ts';
import { linkReassessments } from './0070-link-reassessments.ts';
import { createScenarios } from './0080-create-scenarios.ts';
import { createRoadmaps } from './0090-create-roadmaps.ts';
import { createPresentations } from './0100-create-presentations.ts';
import { createSolvedPlans } from './0110-create-solved-plans.ts';
import { createExports } from './0120-create-exports.ts';
import { createTrainingRuns } from './0130-create-training-runs.ts';
import { createWorkshops } from './0140-create-workshops.ts';
import { createPortfolio } from './0150-create-portfolio.ts';
import { createClientFiles } from './0160-create-client-files.ts';
import { createRowVersions } from './0170-create-row-versions.ts';

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = [
  createOrganisations,
  createAssessments,
  createEvidence,
  createPlans,
  createSettings,
  extendPlans,
  linkReassessments,
  createScenarios,
  createRoadmaps,
  createPresentations,
  createSolvedPlans,
  createExports,
  createTrainingRuns,
  createWorkshops,
  createPortfolio,
  createClientFiles,
  createRowVersions,
];
