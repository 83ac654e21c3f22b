import { findActionFaults } from './checks/find-action-faults.ts';
import { findConditionFaults } from './checks/find-condition-faults.ts';
import { findHolidayFaults } from './checks/find-holiday-faults.ts';
import { findIdFaults } from './checks/find-id-faults.ts';
import { findNumberFaults } from './checks/find-number-faults.ts';
import { findRiskFaults } from './checks/find-risk-faults.ts';
import type { Content } from './types.ts';

/**
 * Everything that is wrong with a question bank, one plain English sentence a fault, for whoever edits the content:
 * each begins with the kind and id of what to change. Empty: every score and plan can be computed from it.
 */
export function findContentFaults(content: Content): readonly string[] {
  return [
    ...findIdFaults(content),
    ...findConditionFaults(content),
    ...findRiskFaults(content),
    ...findActionFaults(content),
    ...findNumberFaults(content),
    ...findHolidayFaults(content),
  ];
}
