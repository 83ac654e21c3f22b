import type { Section } from './types.ts';

/** The ten sections of the questionnaire. */

export const sections: readonly Section[] = [
  {
    id: 'S1',
    questions: [
      'PRO-01',
      'PRO-02',
      'PRO-03',
      'PRO-04',
      'PRO-05',
      'INV-01',
      'INV-02',
      'INV-03',
      'INV-04',
      'INV-05',
      'INV-06',
    ],
  },
  { id: 'S2', questions: ['TRN-01', 'TRN-02', 'TRN-03', 'TRN-04', 'TRN-05', 'TRN-06'] },
  { id: 'S3', questions: ['MON-01', 'MON-02', 'MON-03', 'MON-04', 'MON-05', 'MON-06'] },
  { id: 'S4', questions: ['STP-01', 'STP-02', 'STP-03', 'STP-04', 'STP-05', 'STP-06'] },
  { id: 'S5', questions: ['VAL-01', 'VAL-02', 'VAL-03', 'VAL-04', 'VAL-05', 'VAL-06'] },
  { id: 'S6', questions: ['INT-01', 'INT-02', 'INT-03', 'INT-04'] },
  { id: 'S7', questions: ['CMP-01', 'CMP-02', 'CMP-03', 'CMP-04', 'CMP-05'] },
  { id: 'S8', questions: ['TAL-01', 'TAL-02', 'TAL-03', 'TAL-04', 'TAL-05'] },
  { id: 'S9', questions: ['MND-01', 'MND-02', 'MND-03', 'MND-04', 'MND-05'] },
  { id: 'S10', questions: ['GOV-01', 'GOV-02', 'GOV-03', 'GOV-04', 'GOV-05', 'TPM-01', 'TPM-02', 'TPM-03', 'TPM-04'] },
];
