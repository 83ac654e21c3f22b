import type { Chart, Languages, Text } from '../../main/export/document/types.ts';

/** One chart of each kind with texts as long as real ones, in the languages of a document. */
export function sampleCharts(languages: Languages): readonly Chart[] {
  const say = (zh: string, en: string): Text => {
    const [first = '', second] = languages.map((language) => (language === 'en' ? en : zh));
    return second === undefined ? [first] : [first, second];
  };
  return [
    {
      kind: 'lines',
      id: 'risk-over-time',
      title: say('整體風險隨時間的變化', 'Overall risk over time'),
      alt: say(
        '風險由 61.2 降到 32.4；什麼都不做則維持 61.2。',
        'Risk falls from 61.2 to 32.4; doing nothing it stays at 61.2.',
      ),
      yTitle: say('整體風險（0–100）', 'Overall risk (0–100)'),
      days: ['2027-01-04', '2027-02-02', '2027-03-04', '2027-04-03', '2027-07-02', '2027-09-30', '2027-12-29'],
      series: [
        {
          id: 'plan',
          name: say('照計畫執行', 'With the plan'),
          values: [61.2, 55, 48.1, 42, 38.5, 34, 32.4],
          look: 'plan',
        },
        {
          id: 'nothing',
          name: say('什麼都不做', 'Doing nothing'),
          values: [61.2, 61.2, 61.2, 61.2, 61.2, 61.2, 61.2],
          look: 'nothing',
        },
      ],
    },
    {
      kind: 'ranges',
      id: 'pillars',
      title: say('各面向的風險', 'Risk by pillar'),
      alt: say(
        '運算 62.0，人才 45.5，觀念 80.2，流程 12.3。',
        'Compute 62.0, talent 45.5, mindset 80.2, process 12.3.',
      ),
      max: 100,
      rows: [
        {
          label: say('運算資源與成本控管', 'Compute and cost control'),
          best: 50,
          planning: 62,
          worst: 71.5,
          band: 'high',
        },
        { label: say('人才', 'Talent'), best: 45.5, planning: 45.5, worst: 45.5, band: 'medium' },
        { label: say('觀念', 'Mindset'), best: 60, planning: 80.2, worst: 96.4, band: 'critical' },
        { label: say('流程', 'Process'), best: 4, planning: 12.3, worst: 30, band: 'low' },
      ],
    },
    {
      kind: 'bars',
      id: 'money',
      title: say('各期間的費用', 'Money by period'),
      alt: say('前 30 天新臺幣 120,000 元，最多。', 'NT$120,000 in the first 30 days, the most.'),
      yTitle: say('新臺幣元', 'NT$'),
      categories: ['0–30', '31–60', '61–90', '91–180', '181–270', '271–360'].map((days) =>
        say(`第 ${days} 天`, `Days ${days}`),
      ),
      series: [
        { id: 'external', name: say('付給外部', 'Paid to others'), values: [120000, 80000, 95000, 0, 1200000, 15000] },
        {
          id: 'internal',
          name: say('內部人力折算', 'Own staff, valued'),
          values: [60000, 72000, 30000, 20000, 400000, 10000],
        },
      ],
    },
    {
      kind: 'gantt',
      id: 'roadmap',
      title: say('路線圖', 'Roadmap'),
      alt: say('七項行動，2027-01-04 至 2027-12-29。', 'Seven actions from 2027-01-04 to 2027-12-29.'),
      start: '2027-01-04',
      end: '2027-12-29',
      items: [
        {
          label: say('A01 建立訓練紀錄的最低標準', 'A01 Set a minimum standard for training records'),
          from: '2027-01-04',
          to: '2027-01-22',
          pillar: 'compute',
          done: true,
        },
        {
          label: say('A05 提早停止改為兩階段檢視', 'A05 Turn early stopping into a two-stage review'),
          from: '2027-01-11',
          to: '2027-02-02',
          pillar: 'mindset',
          done: false,
        },
        {
          label: say('A11 指定模型負責人', 'A11 Name a model owner'),
          from: '2027-01-04',
          to: '2027-01-04',
          pillar: 'talent',
          done: true,
        },
        {
          label: say('A17 延長訓練的預算上限與決策權', 'A17 Budget cap and who decides on extended runs'),
          from: '2027-02-03',
          to: '2027-03-04',
          pillar: 'process',
          done: false,
        },
        {
          label: say(
            'A21 監控權重範數與驗證曲線並保存到結案',
            'A21 Watch weight norm and validation curves and keep them until the project closes',
          ),
          from: '2027-03-05',
          to: '2027-07-02',
          pillar: 'compute',
          done: false,
        },
        {
          label: say('A30 訓練課程', 'A30 Training course'),
          from: '2027-07-05',
          to: '2027-09-30',
          pillar: 'talent',
          done: false,
        },
        {
          label: say('A41 供應商問卷', 'A41 Supplier questionnaire'),
          from: '2027-10-01',
          to: '2027-12-29',
          pillar: 'process',
          done: false,
        },
      ],
      gates: [
        { label: say('30 天檢視', '30-day review'), at: '2027-02-03' },
        { label: say('60 天檢視', '60-day review'), at: '2027-03-05' },
        { label: say('90 天檢視', '90-day review'), at: '2027-04-05' },
      ],
    },
    {
      kind: 'curves',
      id: 'run',
      title: say('spindle-wear-07 的訓練與驗證', 'Training and validation of spindle-wear-07'),
      alt: say('驗證分數最後為 42%。', 'The validation score ends at 42%.'),
      xTitle: say('訓練步', 'Step'),
      yTitle: say('分數', 'Score'),
      y: 'share',
      series: [
        {
          id: 'training',
          name: say('訓練分數', 'Training score'),
          points: [
            [0, 0.01],
            [100, 0.6],
            [310, 1],
            [4200, 1],
          ],
          look: 'nothing',
        },
        {
          id: 'validation',
          name: say('驗證分數', 'Validation score'),
          points: [
            [0, 0.01],
            [310, 0.05],
            [900, null],
            [2000, 0.1],
            [4200, 0.42],
          ],
          look: 'plan',
        },
      ],
      marks: [
        { label: say('死背完成', 'Memorised'), step: 310 },
        { label: say('最佳驗證', 'Best validation'), step: 4200 },
        { label: say('下次檢視', 'Next review'), step: 5310 },
      ],
    },
  ];
}
