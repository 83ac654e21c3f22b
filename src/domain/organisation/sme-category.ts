/** By the 中小企業認定標準: small-scale (under five regular employees), SME, or above it. */
export type SmeCategory = 'small-scale' | 'sme' | 'above';

/** NT$ of paid-in capital up to which a firm is an SME, whatever its head count (中小企業認定標準 §2). */
const capitalLimitNtd = 100_000_000;
/** Regular employees below which a firm is an SME, whatever its capital (§2). */
const employeeLimit = 200;
/** Regular employees below which a firm is small-scale (§3). */
const smallScaleLimit = 5;

/**
 * The firm's size class from its regular employees and its paid-in capital in NT$. One limit kept is enough to be an
 * SME (with few employees unknown, at least that); null while what is known does not decide it.
 */
export function smeCategory(employees: number | null, paidInCapitalNtd: number | null): SmeCategory | null {
  if (employees !== null && employees < smallScaleLimit) return 'small-scale';
  if (employees !== null && employees < employeeLimit) return 'sme';
  if (paidInCapitalNtd !== null && paidInCapitalNtd <= capitalLimitNtd) return 'sme';
  return employees === null || paidInCapitalNtd === null ? null : 'above';
}
