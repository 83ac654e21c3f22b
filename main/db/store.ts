import type { Database } from './database.ts';
import { answerRepository } from './repositories/answers.ts';
import { assessmentRepository } from './repositories/assessments.ts';
import { baselineRepository } from './repositories/baselines.ts';
import { brandingRepository } from './repositories/branding.ts';
import { evidenceRepository } from './repositories/evidence.ts';
import { exportRepository } from './repositories/exports.ts';
import { noteRepository } from './repositories/notes.ts';
import { organisationRepository, systemRepository } from './repositories/organisations.ts';
import { planRepository } from './repositories/plans.ts';
import { presentationRepository } from './repositories/presentations.ts';
import { reportSettingsRepository } from './repositories/report-settings.ts';
import { roadmapRepository } from './repositories/roadmaps.ts';
import { scenarioRepository } from './repositories/scenarios.ts';
import { settingsRepository } from './repositories/settings.ts';
import { solvedPlanRepository } from './repositories/solved-plans.ts';
import { trainingRunRepository } from './repositories/training-runs.ts';
import { undoStepRepository } from './repositories/undo-steps.ts';

/** Every repository over one database. */
export function createStore(database: Database) {
  return {
    database,
    organisations: organisationRepository(database),
    systems: systemRepository(database),
    assessments: assessmentRepository(database),
    answers: answerRepository(database),
    undoSteps: undoStepRepository(database),
    notes: noteRepository(database),
    evidence: evidenceRepository(database),
    plans: planRepository(database),
    solvedPlans: solvedPlanRepository(database),
    scenarios: scenarioRepository(database),
    baselines: baselineRepository(database),
    roadmaps: roadmapRepository(database),
    presentations: presentationRepository(database),
    branding: brandingRepository(database),
    reportSettings: reportSettingsRepository(database),
    exports: exportRepository(database),
    runs: trainingRunRepository(database),
    settings: settingsRepository(database),
  };
}
export type Store = ReturnType<typeof createStore>;
