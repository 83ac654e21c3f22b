import { describe, expect, it } from 'vitest';
import { governanceDocuments } from '../../../../src/contract/report-records.ts';
import { buildReport } from '../../../../src/domain/report/build-report.ts';
import type { ReportInput } from '../../../../src/domain/report/types.ts';
import { edgeReports } from '../../../support/edge-reports.ts';
import { englishWord, governanceText } from '../../../support/governance-texts.ts';
import { allHostile } from '../../../support/hostile-texts.ts';
import type { SampleFirm } from '../../../support/sample-firms.ts';
import { sampleReport, sampleReportInput } from '../../../support/sample-reports.ts';

const nothingSaid = edgeReports['nothing answered']?.() ?? sampleReport('trading-company');

describe('what the documents say comes from the report', () => {
  const input = sampleReportInput('machine-tools');
  const withInput = (change: Partial<ReportInput>) => buildReport({ ...input, ...change });

  it('names the critical systems of the firm in policy, protocol, gate, monitoring, card and charter', () => {
    const systems = [{ name: 'Quartz inspector', purpose: 'Sorts wafers', criticality: 'critical' as const }];
    const report = withInput({ organisation: { ...input.organisation, systems } });
    for (const id of ['policy', 'protocol', 'release-gate', 'monitoring', 'model-card', 'pilot-charter'] as const) {
      expect(governanceText(id, report)).toContain('Quartz inspector');
    }
  });

  it('caps extended runs at the assumed share of the compute budget, or leaves a line', () => {
    const answers = { ...input.answers, 'CMP-02': { kind: 'number' as const, value: 1_000_000 } };
    expect(governanceText('protocol', withInput({ answers }))).toContain('NT$200,000');
    const { 'CMP-02': _, ...without } = input.answers;
    const open = governanceText('protocol', withInput({ answers: without }));
    expect(open).not.toContain('NT$120,000');
    expect(open).toContain(englishWord('policies:protocol.cap.open'));
  });

  it('takes owners and evidence of actions from the roadmap', () => {
    const report = sampleReport('machine-tools');
    const actions = report.actions.map((action) => ({ ...action, owner: '林淑芬', evidence: 'Minutes 7' }));
    const all = governanceText('programme', { ...report, actions });
    expect(all).toContain('林淑芬');
    expect(all).toContain('Minutes 7');
  });

  it('puts each risk into the band where it stands', () => {
    const report = sampleReport('machine-tools');
    const risks = report.risks.map((risk) => ({ ...risk, band: 'low' as const }));
    const before = governanceText('policy', report);
    const after = governanceText('policy', { ...report, risks });
    expect(after).not.toBe(before);
    expect(after).toContain(report.risks.map(({ id }) => id).join(', '));
  });

  it('says who signed the plan off, or that nobody did', () => {
    const report = sampleReport('machine-tools');
    const signed = { ...report, signOff: { on: '2026-12-01', by: '陳董事長', note: '' } };
    expect(governanceText('programme', signed, 'zh-TW')).toContain('陳董事長');
    expect(governanceText('programme', report)).toContain(englishWord('records:programme.unsigned'));
  });
});

describe('hostile words', () => {
  const report = sampleReport('machine-tools');
  const systems = [{ name: allHostile, purpose: allHostile, criticality: 'critical' as const }];
  const hostile = { ...report, organisation: { ...report.organisation, name: allHostile, systems } };

  it.each(governanceDocuments)('stand in %s as they were typed, never taken for words of its own', (id) => {
    expect(governanceText(id, hostile)).toContain(allHostile);
  });
});

describe('clauses fit the firm', () => {
  const policyOf = (firm: SampleFirm) => governanceText('policy', sampleReport(firm));

  it('a firm that only buys models is told that its own training rules are held ready', () => {
    expect(policyOf('trading-company')).toContain(englishWord('policies:policy.stopping.later.text'));
    expect(policyOf('machine-tools')).not.toContain(englishWord('policies:policy.stopping.later.text'));
  });

  it('a clinic gets the clauses on health and special-category data, an exporter to the EU those of the AI Act', () => {
    expect(policyOf('clinic-software')).toContain(englishWord('policies:policy.law.medical'));
    expect(policyOf('clinic-software')).toContain(englishWord('policies:policy.law.specialData'));
    expect(policyOf('clinic-software')).not.toContain(englishWord('policies:policy.law.european'));
    expect(policyOf('trading-company')).toContain(englishWord('policies:policy.law.european'));
    expect(policyOf('trading-company')).not.toContain(englishWord('policies:policy.law.medical'));
  });

  it('a firm that said nothing keeps every clause, with a note to strike what does not apply', () => {
    const all = governanceText('policy', nothingSaid);
    for (const name of ['personalData', 'financial', 'medical', 'european', 'open.text']) {
      expect(all).toContain(englishWord(`policies:policy.law.${name}`));
    }
  });
});
