import {
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleMinus,
  IconCircleXFilled,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CoverageState } from '../../../src/domain/scoring/types.ts';
import classes from './results.module.css';

const shapes = {
  covered: IconCircleCheckFilled,
  partial: IconCircleHalf2,
  gap: IconCircleXFilled,
  unknown: IconCircleDashed,
  'not-applicable': IconCircleMinus,
} as const;

/** The states in the order in which they are counted: best first, what does not apply last. */
export const coverageStates: readonly CoverageState[] = ['covered', 'partial', 'gap', 'unknown', 'not-applicable'];

/** A coverage state as a word and a shape, with how many where it counts. */
export function CoverageStateMark({ state, count }: { readonly state: CoverageState; readonly count?: number }) {
  const { t } = useTranslation();
  const Shape = shapes[state];
  return (
    <span className={classes.state}>
      <Shape size={14} aria-hidden="true" />
      {t(`results:coverage.state.${state}`)}
      {count !== undefined && ` ${count}`}
    </span>
  );
}
