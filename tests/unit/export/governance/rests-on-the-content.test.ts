import { describe, expect, it } from 'vitest';
import { governance } from '../../../../main/export/governance/governance.ts';
import { content } from '../../../../src/content/content.ts';
import { documents } from '../../../../src/content/documents.ts';
import { governanceDocuments } from '../../../../src/contract/report-records.ts';
import { buildReport } from '../../../../src/domain/report/build-report.ts';
import type { Report, ReportInput } from '../../../../src/domain/report/types.ts';
import { edgeReports, quicklySolved } from '../../../support/edge-reports.ts';
import {
  englishWord,
  governanceReports,
  governanceText,
  linesOf,
  strictComposer,
} from '../../../support/governance-texts.ts';
import { readLanguage } from '../../../support/locale-files.ts';
import { reportInputOf, sampleReport } from '../../../support/sample-reports.ts';

const nothingSaid = edgeReports['nothing answered']?.() ?? sampleReport('trading-company');

describe('the statement of applicability', () => {
  it('has every control of Annex A once, with the state of the coverage', () => {
    const report = sampleReport('machine-tools');
    const document = governance.applicability(report, strictComposer('en'));
    const table = document.blocks.flatMap((block) =>
      block.kind === 'table' && block.table.id === 'applicability-controls' ? [block.table] : [],
    )[0];
    const controls = content.references.filter((one) => /^ISO42001:A\./.test(one.id));
    expect(controls).toHaveLength(38);
    expect(table?.rows.map((row) => row[0]?.text[0])).toEqual(
      controls.map(({ slug }) => englishWord(`frameworks:references.${slug}`)),
    );
    const coverage = new Map(
      report.coverage.flatMap(({ references }) => references.map((one) => [one.reference, one.state])),
    );
    expect(table?.rows.map((row) => row[2]?.text[0])).toEqual(
      controls.map(({ id }) => englishWord(`results:coverage.state.${coverage.get(id)}`)),
    );
  });
});

describe('sources', () => {
  const known = new Map(content.references.map((reference) => [reference.id, reference]));
  const papers = content.references.filter(({ framework }) => framework === 'research').map(({ id }) => id.slice(4));

  it.each(governanceDocuments)('%s names questions, actions and references that exist', (id) => {
    const { questions, actions, references } = documents[id];
    expect(questions.filter((question) => !content.questions.some((one) => one.id === question))).toEqual([]);
    expect(actions.filter((action) => !content.actions.some((one) => one.id === action))).toEqual([]);
    expect(references.filter((reference) => !known.has(reference))).toEqual([]);
  });

  it.each(governanceDocuments)('%s lists every paper that its text cites, and says which are from memory', (id) => {
    const document = governance[id](nothingSaid, strictComposer('en'));
    const blocks = document.blocks.filter((block) => block.kind !== 'table' || block.table.id !== `${id}-references`);
    const body = linesOf({ ...document, blocks });
    for (const paper of papers) {
      const citing = body.filter((text) => text.includes(paper));
      if (citing.length === 0) continue;
      expect(documents[id].references as readonly string[], paper).toContain(`RES:${paper}`);
      if (known.get(`RES:${paper}`)?.confidence !== 'M') continue;
      expect(citing.filter((text) => !/from memory/.test(text))).toEqual([]);
    }
  });

  it('marks every document as a draft to be adapted', () => {
    for (const id of governanceDocuments) {
      const all = governanceText(id, nothingSaid);
      expect(all).toContain('0.1 (draft)');
      expect(all).toContain('Adapt before use');
    }
  });
});

describe('words', () => {
  it('of policies and records are all said somewhere', () => {
    const said = new Set<string>();
    const variants: readonly Report[] = [
      ...Object.values(governanceReports),
      ...(['exposed', 'limited', 'low', 'unknown'] as const).map((exposure) => ({ ...nothingSaid, exposure })),
      ...(['optimal', 'feasible', 'infeasible'] as const).map((status) => ({
        ...nothingSaid,
        plan: { ...nothingSaid.plan, status },
        signOff: { on: '2026-12-01', by: 'Chen', note: '' },
      })),
      withAnswers({ 'INV-03': { kind: 'choices', values: ['outsourced'] } }),
      withAnswers({ 'INV-03': { kind: 'choices', values: ['classic'] } }),
      withAnswers({ 'INV-01': { kind: 'number', value: 9 } }),
      { ...sampleReport('machine-tools'), actions: [] },
      { ...sampleReport('machine-tools'), settings: { ...sampleReport('machine-tools').settings, budgetNtd: null } },
      {
        ...nothingSaid,
        roadmap: { ...nothingSaid.roadmap, gates: [{ id: 'day-30', at: '2027-02-03', actions: [], done: 0 }] },
      },
    ];
    for (const report of variants) {
      for (const id of governanceDocuments) governance[id](report, strictComposer('en', said));
    }
    const mine = [...readLanguage('en').keys()].filter((key) => /^(policies|records):/.test(key));
    expect(mine.filter((key) => !said.has(key))).toEqual([]);
  });
});

function withAnswers(answers: ReportInput['answers']): Report {
  return buildReport(reportInputOf({ content, answers, criticalSystems: 0, settings: quicklySolved('2027-01-04') }));
}
