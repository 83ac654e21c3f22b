import type { GovernanceDocument } from '../../../src/contract/report-records.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { PrintDocument } from '../document/types.ts';
import { composeMonitoring } from './monitoring.ts';
import { composePolicy } from './policy.ts';
import { composeProtocol } from './protocol.ts';
import { composeReleaseGate } from './release-gate.ts';

/** How each governance document is composed. */
export const governance = {
  policy: composePolicy,
  protocol: composeProtocol,
  'release-gate': composeReleaseGate,
  monitoring: composeMonitoring,
} satisfies Partial<Record<GovernanceDocument, (report: Report, composer: Composer) => PrintDocument>>;
