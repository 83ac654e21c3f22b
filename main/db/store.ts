import { content } from '../../src/content/content.ts';
import { scoringVersion } from '../../src/domain/scoring/scoring-version.ts';
import type { Database } from './database.ts';
import { answerRepository } from './repositories/answers.ts';
import { assessmentRepository } from './repositories/assessments.ts';
import { assessorSettlementRepository } from './repositories/assessor-settlements.ts';
import { assessorSubmissionRepository } from './repositories/assessor-submissions.ts';
import { baselineRepository } from './repositories/baselines.ts';
import { brandingRepository } from './repositories/branding.ts';
import { clientFileRepository } from './repositories/client-files.ts';
import { evidenceRepository } from './repositories/evidence.ts';
import { exportRepository } from './repositories/exports.ts';
import { noteRepository } from './repositories/notes.ts';
import { organisationRepository, systemRepository } from './repositories/organisations.ts';
import { planRepository } from './repositories/plans.ts';
import { portfolioRepository } from './repositories/portfolio/portfolio.ts';
import { presentationRepository } from './repositories/presentations.ts';
import { reportSettingsRepository } from './repositories/report-settings.ts';
import { roadmapRepository } from './repositories/roadmaps.ts';
import { scenarioRepository } from './repositories/scenarios.ts';
import { scoreRepository } from './repositories/scores.ts';
import { settingsRepository } from './repositories/settings.ts';
import { solvedPlanRepository } from './repositories/solved-plans.ts';
import { tagRepository } from './repositories/tags.ts';
import { trainingRunRepository } from './repositories/training-runs.ts';
import { undoStepRepository } from './repositories/undo-steps.ts';
import { workshopOutcomeRepository } from './repositories/workshop-outcomes.ts';
import { workshopParticipantRepository } from './repositories/workshop-participants.ts';
import { workshopVoteRepository } from './repositories/workshop-votes.ts';
import { workshopRepository } from './repositories/workshops.ts';

/** What makes the scores that are kept: both decide what the same answers mean. */
const scoredBy = `${content.version}/${scoringVersion}`;

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
    assessorSubmissions: assessorSubmissionRepository(database),
    assessorSettlements: assessorSettlementRepository(database),
    settings: settingsRepository(database),
    clientFiles: clientFileRepository(database),
    workshops: workshopRepository(database),
    workshopParticipants: workshopParticipantRepository(database),
    workshopVotes: workshopVoteRepository(database),
    workshopOutcomes: workshopOutcomeRepository(database),
    scores: scoreRepository(database, scoredBy),
    tags: tagRepository(database),
    portfolio: portfolioRepository(database, scoredBy),
  };
}
export type Store = ReturnType<typeof createStore>;
