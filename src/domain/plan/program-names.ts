import type { ActionId, QuestionId, RiskId } from '../../content/types.ts';
import type { PlanModel } from './plan-model.ts';

/** Names of variables and rows that a person can read and that every reader of CPLEX LP files takes (no `-`). */
export function createProgramNames({ windows }: PlanModel) {
  const at = (window: number) => `d${plain(windows[window]?.id ?? '')}`;
  return {
    window: at,
    done: (action: ActionId, window: number) => `done_${plain(action)}_${at(window)}`,
    work: (action: ActionId, window: number) => `work_${plain(action)}_${at(window)}`,
    begun: (action: ActionId, window: number) => `begun_${plain(action)}_${at(window)}`,
    level: (question: QuestionId, step: number, window: number) => `level_${plain(question)}_${step}_${at(window)}`,
    risk: (risk: RiskId, part: number, window: number) => `risk_${plain(risk)}_${part}_${at(window)}`,
    riskToday: 'risk_today',
  };
}

/** An id or an owner's number as part of a name. */
export function plain(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9]/g, '_');
}
