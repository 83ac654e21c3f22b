import { randomUUID } from 'node:crypto';
import type { ComparedScenario, PlanDecisions, Scenario } from '../../src/contract/plan-records.ts';
import { planDifferences } from '../../src/domain/plan/plan-differences.ts';
import { projectScores } from '../../src/domain/plan/project-scores.ts';
import type { StoredScenario } from '../db/repositories/scenarios.ts';
import type { Context } from './context.ts';
import { found, foundRows } from './found.ts';
import { gatherPlan } from './gather-plan.ts';
import type { Partly } from './partly.ts';
import { changeDecisions, decisionsOf } from './plan-decisions.ts';

interface ById {
  readonly id: string;
}
interface Wanted {
  readonly assessmentId: string;
  readonly scenarios: readonly (string | null)[];
}

/** Scenarios: decisions about a plan kept under a name, set side by side, taken over. */
export function scenarioService(context: Context) {
  const { store, now } = context;
  const get = (id: string): StoredScenario => {
    const scenario = found(store.scenarios.get(id), 'scenario');
    found(store.assessments.get(scenario.assessmentId), 'assessment');
    return scenario;
  };
  return {
    list({ assessmentId }: { assessmentId: string }): Scenario[] {
      found(store.assessments.get(assessmentId), 'assessment');
      return store.scenarios.of(assessmentId).map(asScenario);
    },
    create(input: { assessmentId: string; name: string; settings?: Partly<PlanDecisions> | undefined }): Scenario {
      const { assessmentId, name } = input;
      found(store.assessments.get(assessmentId), 'assessment');
      const settings = changeDecisions(decisionsOf(context, assessmentId), input.settings ?? {});
      const id = randomUUID();
      store.scenarios.insert({ id, assessmentId, name, settings, createdAt: now() });
      return asScenario(get(id));
    },
    update(input: ById & { name?: string | undefined; settings?: Partly<PlanDecisions> | undefined }): Scenario {
      const present = get(input.id);
      const settings = changeDecisions(present.settings, input.settings ?? {});
      store.scenarios.update({ id: present.id, name: input.name ?? present.name, settings });
      return asScenario(get(input.id));
    },
    remove({ id }: ById): void {
      get(id);
      store.scenarios.setDeleted(id, now());
    },
    restore({ id }: ById): Scenario {
      foundRows(store.scenarios.setDeleted(id, null), 'scenario');
      return asScenario(get(id));
    },
    use({ id }: ById): { before: PlanDecisions; now: PlanDecisions } {
      const { assessmentId, settings } = get(id);
      const before = decisionsOf(context, assessmentId);
      store.plans.saveSettings(assessmentId, settings);
      return { before, now: settings };
    },
    compare: (input: Wanted, signal?: AbortSignal): Promise<ComparedScenario[]> =>
      compareScenarios(context, input, signal),
  };
}

async function compareScenarios(
  context: Context,
  { assessmentId, scenarios }: Wanted,
  signal?: AbortSignal,
): Promise<ComparedScenario[]> {
  const { store } = context;
  const kept = store.scenarios.of(assessmentId);
  const wanted = scenarios.map((id) =>
    id === null
      ? { id, name: '', settings: decisionsOf(context, assessmentId) }
      : found(
          kept.find((scenario) => scenario.id === id),
          'scenario',
        ),
  );
  const compared: ComparedScenario[] = [];
  for (const { id, name, settings } of wanted) {
    const { input } = gatherPlan(context, assessmentId, { decisions: settings });
    const plan = await context.plans.solve(input, { signal });
    const differences = planDifferences(compared[0]?.plan ?? plan, plan);
    compared.push({ id, name, settings, plan, projection: projectScores(input, plan), differences });
  }
  return compared;
}

function asScenario({ id, name, settings, createdAt }: StoredScenario): Scenario {
  return { id, name, settings, createdAt };
}
