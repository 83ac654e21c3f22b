import { type FlatWords, isAlias } from './locale-files.ts';

/** Names, units and abbreviations that stand alone in a Chinese text. */
const latinAllowedAlone: readonly string[] = [
  'Dunwu',
  'English',
  'SQLite',
  'ISO',
  'IEC',
  'TR',
  'NIST',
  'AI',
  'RMF',
  'EU',
  'NT$',
  'MB',
  'KB',
  'kB',
  'GB',
  'GPU',
  'PDF',
  'JSON',
  'CSV',
  'Markdown',
  'Word',
  'PowerPoint',
  'Excel',
  'SHA',
  'W',
  'PyTorch',
  'TensorBoard',
  'MLflow',
  'Keras',
  'Lightning',
  'Hugging',
  'Face',
  'Weights',
  'Biases',
  'Lines',
  'Ctrl',
  'Esc',
  'Enter',
  'Space',
  'Tab',
  'N',
  'U',
  'v',
];

/** Chinese that belongs into English text: the product's own name, the name of the language, names of Taiwan's law. */
const chineseAllowedInEnglish: readonly string[] = [
  '頓悟',
  '統一編號',
  '繁體中文',
  '中文',
  '中',
  '臺灣',
  '語言',
  '人工智慧基本法',
  '個人資料保護法',
  '個資法',
  '中小企業認定標準',
  '金融業運用 AI 指引',
];

const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Keys of zh-TW whose text has no Chinese and is not made of names, units, numbers and placeholders alone. */
export function findLeftInEnglish(words: FlatWords): readonly string[] {
  return [...words].filter(([key, text]) => !isAlias(key) && !hasHan(text) && hasOtherLatin(text)).map(([key]) => key);
}

/** Keys of en whose text has Chinese that is not on the list. */
export function findChineseInEnglish(words: FlatWords): readonly string[] {
  const longestFirst = chineseAllowedInEnglish.toSorted((a, b) => b.length - a.length);
  return [...words]
    .filter(([, text]) => hasHan(longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), text)))
    .map(([key]) => key);
}

function hasOtherLatin(text: string): boolean {
  const plain = text.replaceAll(/\{\{[^}]*\}\}|<\/?\w+\s*\/?>/g, ' ').replaceAll('NT$', ' ');
  return (plain.match(/[A-Za-z]+/g) ?? []).some((word) => !latinAllowedAlone.includes(word));
}
