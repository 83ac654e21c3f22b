import { expect, test } from 'vitest';
import { jsonFormat } from '../../../main/export/json/json-format.ts';
import { reportFile } from '../../../src/contract/report-file.ts';
import { edgeReports, repeated } from '../../support/edge-reports.ts';
import { allHostile } from '../../support/hostile-texts.ts';

test.each(Object.entries(edgeReports))('a report with %s is the same value by value', async (_, make) => {
  const report = make();
  const bytes = await jsonFormat.write(report);
  const { figures, difference } = await jsonFormat.check(bytes, report);
  expect(difference).toBeNull();
  expect(figures).toBeGreaterThan(200);
  expect(await jsonFormat.write(report)).toEqual(bytes);
  const { schema, ...model } = reportFile.parse(JSON.parse(new TextDecoder().decode(bytes)));
  expect(schema).toBe('dunwu.report/1');
  expect(model).toEqual(JSON.parse(JSON.stringify(report)));
});

test('whatever people wrote comes back as it was', async () => {
  const report = repeated();
  const hostile = { ...report, title: allHostile, organisation: { ...report.organisation, name: allHostile } };
  const bytes = await jsonFormat.write(hostile);
  expect((await jsonFormat.check(bytes, hostile)).difference).toBeNull();
  expect(JSON.parse(new TextDecoder().decode(bytes)).title).toBe(allHostile);
});

test('the first value that differs is named', async () => {
  const report = repeated();
  const [first] = report.risks;
  const bytes = await jsonFormat.write(report);
  const other = { ...report, risks: report.risks.map((risk) => (risk === first ? { ...risk, impact: 4.25 } : risk)) };
  const { difference } = await jsonFormat.check(bytes, other);
  expect(difference).toEqual({ where: 'risks.0.impact', expected: '4.25', found: String(first?.impact) });
});

test('a file that says more or less than the schema is refused', async () => {
  const report = repeated();
  const text = new TextDecoder().decode(await jsonFormat.write(report));
  const file = JSON.parse(text);
  const check = async (value: unknown) =>
    (await jsonFormat.check(new TextEncoder().encode(JSON.stringify(value)), report)).difference;
  expect(await check({ ...file, more: 1 })).not.toBeNull();
  expect((await check({ ...file, today: 'yesterday' }))?.where).toBe('today');
  expect(await check({ ...file, terms: file.terms.slice(1) })).not.toBeNull();
});
