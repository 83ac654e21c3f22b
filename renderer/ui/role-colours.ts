import type { WorkshopRole } from '../../src/domain/workshop/types.ts';

/** A colour for each side in a workshop, at least 3 to 1 on the page in its scheme; a pattern goes with each. */
const light: Record<WorkshopRole, string> = {
  management: '#0b6b57',
  technical: '#1f5fae',
  'risk-legal': '#9a4b00',
  operations: '#7a2f8f',
};
const dark: Record<WorkshopRole, string> = {
  management: '#5fd3b3',
  technical: '#7db7ff',
  'risk-legal': '#ffb46b',
  operations: '#dca0ee',
};

/** The sides' colours as CSS variables for the theme: `--role-management` and so on. */
export function roleVariables(scheme: 'light' | 'dark'): Record<string, string> {
  const colours = scheme === 'dark' ? dark : light;
  return Object.fromEntries(Object.entries(colours).map(([role, hex]) => [`--role-${role}`, hex]));
}
