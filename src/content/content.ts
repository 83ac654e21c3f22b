import { actions } from './actions.ts';
import { assumptions } from './assumptions.ts';
import { glossary } from './glossary.ts';
import { holidayYears, nationalHolidays } from './holidays.ts';
import { planRules } from './plan.ts';
import { programmes } from './programmes.ts';
import { questions } from './questions.ts';
import { references } from './references.ts';
import { risks } from './risks.ts';
import { scoring } from './scoring.ts';
import { sections } from './sections.ts';
import type { Content } from './types.ts';

/** Everything Dunwu knows about questions, risks, actions and frameworks, as one value handed to the domain. */
export const content: Content = {
  version: '1.0.0',
  sections,
  questions,
  risks,
  actions,
  references,
  programmes,
  glossary,
  scoring,
  plan: planRules,
  assumptions,
  holidays: { years: holidayYears, days: nationalHolidays },
};
