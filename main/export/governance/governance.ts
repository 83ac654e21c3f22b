import type { GovernanceDocument } from '../../../src/contract/report-records.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { PrintDocument } from '../document/types.ts';
import { composePolicy } from './policy.ts';
import { composeProtocol } from './protocol.ts';

/** How each governance document is composed. */
export const governance = {
  policy: composePolicy,
  protocol: composeProtocol,
} satisfies Partial<Record<GovernanceDocument, (report: Report, composer: Composer) => PrintDocument>>;
