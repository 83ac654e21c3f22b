import type { WorkshopRole } from '../../../src/domain/workshop/types.ts';

/** The sides of a firm in the order in which every list, legend and bar has them. */
export const roleOrder: readonly WorkshopRole[] = ['management', 'technical', 'risk-legal', 'operations'];
