import type { ActionId } from '../../content/types.ts';
import type { Row, Term } from './linear-program.ts';
import type { PlanModel } from './plan-model.ts';
import type { createProgramNames } from './program-names.ts';

/** What the parts of the program share. */
export interface ProgramParts {
  readonly model: PlanModel;
  /** Actions that a schedule may hold, in order of id. */
  readonly eligible: readonly ActionId[];
  readonly names: ReturnType<typeof createProgramNames>;
}

/** Rows, bounds and costs that one part of the model brings. */
export interface ProgramPart {
  readonly rows: readonly Row[];
  readonly objective?: readonly Term[];
  readonly fixed?: ReadonlyMap<string, number>;
  readonly atLeast?: ReadonlyMap<string, number>;
  readonly atMost?: ReadonlyMap<string, number>;
}
