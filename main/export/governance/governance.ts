import type { GovernanceDocument } from '../../../src/contract/report-records.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { PrintDocument } from '../document/types.ts';
import { composeApplicability } from './applicability.ts';
import { composeInventory } from './inventory.ts';
import { composeModelCard } from './model-card.ts';
import { composeMonitoring } from './monitoring.ts';
import { composePilotCharter } from './pilot-charter.ts';
import { composePolicy } from './policy.ts';
import { composeProgramme } from './programme.ts';
import { composeProtocol } from './protocol.ts';
import { composeReleaseGate } from './release-gate.ts';
import { composeSupplier } from './supplier.ts';

/** How each governance document is composed from the report. */
export const governance: Readonly<Record<GovernanceDocument, (report: Report, composer: Composer) => PrintDocument>> = {
  policy: composePolicy,
  protocol: composeProtocol,
  'release-gate': composeReleaseGate,
  monitoring: composeMonitoring,
  'model-card': composeModelCard,
  inventory: composeInventory,
  applicability: composeApplicability,
  'pilot-charter': composePilotCharter,
  supplier: composeSupplier,
  programme: composeProgramme,
};
