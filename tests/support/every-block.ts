import type { Block, Languages, PrintDocument, Table, Text } from '../../main/export/document/types.ts';
import { defaultBranding } from '../../src/contract/report-records.ts';
import type { Band } from '../../src/domain/scoring/types.ts';

/** A document with every block in every state, for looking at and for reading back. Its words are samples, not the product's. */
export function everyBlock(languages: Languages, cover: PrintDocument['cover'] = 'page'): PrintDocument {
  const say = (zh: string, en: string): Text => {
    const [first, second] = languages.map((language) => (language === 'en' ? en : zh));
    return second === undefined ? [first ?? ''] : [first ?? '', second];
  };
  return {
    id: 'report',
    languages,
    title: say('頓悟風險評估報告', 'Grokking risk assessment report'),
    subtitle: say('完整報告：運算、人才與思維', 'Full report: compute, talent and mindset'),
    organisation: '台中精密機械股份有限公司',
    today: '2026-11-23',
    cover,
    contents: cover === 'page',
    branding: {
      ...defaultBranding,
      name: 'Formosa Advisory 福爾摩沙顧問',
      footer: '機密：僅供內部使用 Confidential',
      logo: { mediaType: 'image/png', base64: redSquare, width: 1, height: 1 },
    },
    blocks: [...textBlocks(say), ...tableBlocks(say), ...pictureBlocks(say)],
  };
}

type Say = (zh: string, en: string) => Text;

const redSquare = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

const bands: readonly Band[] = ['low', 'medium', 'high', 'critical'];
const grades = [1, 2, 3, 4, 5];

function textBlocks(say: Say): readonly Block[] {
  const long = say(
    '模型先把訓練資料背下來，驗證損失長時間看似失敗，之後才突然學會一般化。'.repeat(4),
    'A model first memorises its training data, looks like a failure for a long time, and then suddenly generalises. '.repeat(
      3,
    ),
  );
  return [
    { kind: 'heading', level: 1, text: say('執行摘要', 'Executive summary') },
    {
      kind: 'paragraph',
      tone: 'lead',
      text: say('整體風險 42.0，可於一年內降低一半。', 'Overall risk is 42.0 and can be halved within a year.'),
    },
    {
      kind: 'figures',
      items: bands.map((band, place) => ({
        label: say('整體風險', 'Overall risk'),
        value: [`${place + 1}2.4 (10.1–15.0)`],
        detail: say('偏高', 'High'),
        band,
      })),
    },
    {
      kind: 'figures',
      items: [
        { label: say('外部費用', 'External cost'), value: ['NT$1,200,000'] },
        { label: say('人天', 'Person-days'), value: ['86'] },
      ],
    },
    { kind: 'paragraph', text: long },
    { kind: 'heading', level: 2, text: say('範圍與方法', 'Scope and method') },
    { kind: 'list', items: [say('第一項說明', 'The first point'), long, say('第三項', 'The third')] },
    { kind: 'list', ordered: true, items: [say('先做這個', 'Do this first'), say('再做那個', 'Then do that')] },
    { kind: 'note', tone: 'info', title: say('使用前請調整', 'Adapt before use'), text: long },
    { kind: 'note', tone: 'warning', text: say('未達標準時不得上線。', 'Do not release below the bar.') },
    {
      kind: 'note',
      tone: 'good',
      title: say('做得好', 'Well done'),
      text: say('已有停止規則。', 'There is a stopping rule.'),
    },
    { kind: 'heading', level: 3, text: say('文件管制', 'Document control') },
    {
      kind: 'fields',
      rows: [
        { label: say('負責人', 'Owner'), value: ['王小明'] },
        { label: say('簽核', 'Signature'), value: [''] },
        { label: say('備註', 'Note'), value: long },
      ],
    },
    { kind: 'checklist', items: [say('已備份模型檢查點', 'Checkpoints are backed up'), long] },
    { kind: 'paragraph', tone: 'small', text: say('資料日期 2026-11-23。', 'As of 2026-11-23.') },
    { kind: 'pageBreak' },
  ];
}

function tableBlocks(say: Say): readonly Block[] {
  const table: Table = {
    id: 'risks',
    title: say('風險登錄表', 'Risk register'),
    empty: say('沒有風險。', 'No risks.'),
    columns: [
      { id: 'id', title: say('編號', 'Id'), kind: 'text', width: 1 },
      { id: 'name', title: say('風險', 'Risk'), kind: 'text', width: 4 },
      { id: 'score', title: say('分數', 'Score'), kind: 'number', width: 2 },
      { id: 'band', title: say('等級', 'Band'), kind: 'text', width: 1 },
      { id: 'cost', title: say('費用', 'Cost'), kind: 'money', width: 2 },
      { id: 'due', title: say('到期日', 'Due date'), kind: 'date', width: 2 },
      { id: 'owner', title: say('負責人', 'Accountable owner'), kind: 'text', width: 2 },
    ],
    rows: Array.from({ length: 40 }, (_, row) => [
      { text: [`R${row + 1}`] },
      {
        text: say('訓練過早停止，模型尚未一般化就被判定失敗', 'Training stops too early, before the model generalises'),
      },
      { text: [`${row}.4 (10.1–15.0)`], value: row + 0.4 },
      { text: say('高', 'High'), band: bands[row % 4] ?? 'low' },
      { text: [`NT$${row},200,000`], value: row },
      { text: ['2026-11-23'], value: '2026-11-23' },
      { text: say('資訊長', 'Chief information officer') },
    ]),
  };
  const notes = '很長的備註，需要跨頁。A long note that runs on. '.repeat(250);
  const tall: Table = {
    ...table,
    id: 'tall',
    rows: [
      ...table.rows.slice(0, 2),
      (table.rows[2] ?? []).map((cell, place) => (place === 1 ? { text: [notes] } : cell)),
      ...table.rows.slice(3, 5),
    ],
  };
  return [
    { kind: 'heading', level: 1, text: say('風險登錄', 'Risk register') },
    { kind: 'table', table },
    { kind: 'table', table: { ...table, id: 'none', rows: [] } },
    { kind: 'table', table: tall },
  ];
}

function pictureBlocks(say: Say): readonly Block[] {
  const words = { title: say('風險走勢', 'Risk over time'), alt: say('自 42 降至 20', 'From 42 to 20') };
  return [
    { kind: 'heading', level: 1, text: say('圖表', 'Pictures') },
    {
      kind: 'matrix',
      title: say('風險矩陣', 'Risk matrix'),
      likelihood: say('可能性', 'Likelihood'),
      impact: say('影響', 'Impact'),
      cells: grades.toReversed().flatMap((impact) =>
        grades.map((likelihood) => ({
          likelihood,
          impact,
          band: bands[Math.min(3, Math.floor((likelihood * impact) / 6))] ?? 'low',
          risks: likelihood === impact ? ['R01', 'R02', 'R03', 'R14', 'R15', 'R16'] : [],
        })),
      ),
    },
    {
      kind: 'chart',
      chart: {
        ...words,
        kind: 'lines',
        id: 'risk-over-time',
        yTitle: say('總風險', 'Total risk'),
        days: ['2026-12-01', '2027-03-01', '2027-12-01'],
        series: [
          { id: 'plan', name: say('依計畫', 'With the plan'), values: [42, 30, 20], look: 'plan' },
          { id: 'nothing', name: say('不行動', 'Doing nothing'), values: [42, 45, 50], look: 'nothing' },
        ],
      },
    },
    {
      kind: 'chart',
      chart: {
        ...words,
        kind: 'ranges',
        id: 'pillars',
        max: 100,
        rows: bands.map((band, place) => ({
          label: say('運算', 'Compute'),
          best: 10 * place,
          planning: 12 * place,
          worst: 20 * place,
          band,
        })),
      },
    },
    {
      kind: 'chart',
      chart: {
        ...words,
        kind: 'bars',
        id: 'money',
        yTitle: say('新臺幣', 'NT$'),
        categories: [say('第 1 期', 'Window 1'), say('第 2 期', 'Window 2')],
        series: [{ id: 'cost', name: say('費用', 'Cost'), values: [100, 200] }],
      },
    },
    {
      kind: 'chart',
      chart: {
        ...words,
        kind: 'gantt',
        id: 'gantt',
        start: '2026-12-01',
        end: '2027-03-01',
        items: [
          {
            label: say('建立停止規則', 'Set stopping rules'),
            from: '2026-12-01',
            to: '2026-12-20',
            pillar: 'compute',
            done: true,
          },
        ],
        gates: [{ label: say('檢視點', 'Gate'), at: '2026-12-31' }],
      },
    },
  ];
}
