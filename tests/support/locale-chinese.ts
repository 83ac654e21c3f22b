import { Converter } from 'opencc-js';

/** Words that OpenCC takes for mainland usage although Taiwan writes them so, each in the sense used here. */
const taiwanUsesToo: readonly string[] = [
  '文件', // a document (a computer file is 檔案)
  '項目', // an item (a project is 專案)
  '程序', // a procedure (a program is 程式)
  '參數', // a parameter
  '類型', // a type
  '權限', // a permission
  '登錄', // to enter in a register (to log in is 登入)
  '循環', // a cycle
  '設備', // equipment
  '聲明', // a statement
  '腳本', // a script
  '保存', // to retain for a period (to save a file is 儲存)
  '打開', // to open up, literally
  '支持', // to back a claim or a person (software support is 支援)
  '好消息', // good news (a message is 訊息)
  '連接埠', // a network port
  '查看', // to have a look at (also 檢視)
  '對象', // a person or group concerned (a programming object is 物件)
];

/** Characters and words with two spellings that are both standard in Taiwan; OpenCC knows one of them only. */
const taiwanSpellings: readonly string[] = ['台', '布', '了解', '占', '核准', '問卷', '游標'];

/** Mainland words that OpenCC lets pass or that the lists above would hide, with what Taiwan says. */
const mainlandWords: Readonly<Record<string, string>> = {
  數據: '資料',
  軟件: '軟體',
  硬件: '硬體',
  用戶: '使用者、客戶',
  網絡: '網路',
  質量: '品質',
  默認: '預設',
  缺省: '預設',
  視頻: '影片',
  音頻: '音訊',
  信息: '資訊、訊息',
  文檔: '文件',
  打印: '列印',
  屏幕: '螢幕',
  鼠標: '滑鼠',
  服務器: '伺服器',
  內存: '記憶體',
  硬盤: '硬碟',
  程序員: '程式設計師',
  應用程序: '應用程式',
  優化器: '最佳化器',
  魯棒: '穩健',
  早停: '提前停止',
  智能: '智慧',
  激活: '啟用',
  卸載: '解除安裝',
  登陸: '登入',
  鏈接: '連結',
  搜索: '搜尋',
  反饋: '回饋',
  渠道: '管道',
  復盤: '檢討',
  對標: '比照',
  閉環: '完整循環',
  雲計算: '雲端運算',
  短信: '簡訊',
  賬戶: '帳戶',
  字段: '欄位',
  字符: '字元',
  緩存: '快取',
  異步: '非同步',
  接口: '介面',
  界面: '介面',
  菜單: '選單',
  撤銷: '復原',
  概率: '機率',
  運維: '維運',
  落地實施: '落實',
  性價比: '划算',
};

/** Where only the surroundings tell: 演算法 is Taiwan's word and 算法 is not; 水平 is a direction, a standard is 水準. */
const mainlandPatterns: readonly RegExp[] = [/(?<!演)算法/, /水平(?!線|軸|方向|捲)/];

const mark = '\u{e000}';
let convert: ((text: string) => string) | null = null;

/** What is simplified or mainland in a zh-TW text: each as `found`, or `found→better`; empty for good text. */
export function findMainlandWording(text: string): readonly string[] {
  const words = Object.entries(mainlandWords).filter(([word]) => text.includes(word));
  const patterns = mainlandPatterns.filter((pattern) => pattern.test(text)).map(String);
  return [...words.map(([word, better]) => `${word}→${better}`), ...patterns, ...findByOpenCc(text)];
}

/** OpenCC, simplified to Taiwan with phrases: whatever it changes was not Taiwan's, but for the two lists above. */
function findByOpenCc(text: string): readonly string[] {
  convert ??= Converter({ from: 'cn', to: 'twp' });
  const masked = [...taiwanUsesToo, ...taiwanSpellings].reduce((rest, word) => rest.replaceAll(word, mark), text);
  const converted = convert(masked);
  return converted === masked ? [] : [firstDifference(masked, converted)];
}

function firstDifference(before: string, after: string): string {
  const a = [...before];
  const b = [...after];
  const at = a.findIndex((character, index) => character !== b[index]);
  return `…${a.slice(Math.max(0, at - 2), at + 4).join('')}…→…${b.slice(Math.max(0, at - 2), at + 4).join('')}…`;
}

const han = '\\p{Script=Han}';
const layoutRules: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${han}[,;:?!()]|[,;:?!(]${han}`, 'u'), 'half-width punctuation beside a Chinese character'],
  [new RegExp(`${han}\\.(\\s|$)`, 'u'), 'half-width full stop'],
  [new RegExp(`${han}[A-Za-z0-9]|[A-Za-z0-9%]${han}`, 'u'), 'no space between Chinese and Latin letters or digits'],
  [/[，。；：？！、（）「」《》] | [，。；：？！、）」》]/u, 'space beside full-width punctuation'],
  [/台灣(?!人工智慧學校)/, '台灣 instead of 臺灣, as the law writes it (but for names)'],
  [/\.\.\.|。。/u, 'three dots or two full stops instead of ……'],
];

/** Faults of punctuation, spacing and house spelling in a zh-TW text, in words. */
export function findChineseLayoutFaults(text: string): readonly string[] {
  const plain = text.replaceAll(/<\/?\w+\s*\/?>/g, '');
  return layoutRules.filter(([rule]) => rule.test(plain)).map(([, fault]) => fault);
}
