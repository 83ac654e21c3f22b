import { describe, expect, it } from 'vitest';
import { findChineseLayoutFaults, findMainlandWording } from '../../support/locale-chinese.ts';
import { isAlias, readLanguage } from '../../support/locale-files.ts';

const texts = [...readLanguage('zh-TW')].filter(([key]) => !isAlias(key));

function faultsIn(find: (text: string) => readonly string[]): readonly string[] {
  return texts.flatMap(([key, text]) => find(text).map((fault) => `${key}: ${fault}`));
}

describe('zh-TW is written as in Taiwan', () => {
  it('has no simplified character and no mainland word', () => {
    expect(faultsIn(findMainlandWording)).toEqual([]);
  });

  it('has full-width punctuation, a space between Chinese and Latin, and 臺灣', () => {
    expect(faultsIn(findChineseLayoutFaults)).toEqual([]);
  });
});

describe('the search notices planted wording', () => {
  it.each([
    '请输入数据',
    '儲存数据',
    '這個軟件的用戶',
    '默認設置',
    '通過網絡訪問服務器',
    '質量管理',
    '點擊鏈接',
    '訓練算法',
    '應用程序已關閉',
    '管理水平',
    '使用优化器',
    '屏幕太小',
    '請保存文檔',
  ])('%s', (planted) => {
    expect(findMainlandWording(planted)).not.toEqual([]);
  });

  it.each(['依核定的作業程序保存文件', '演算法與超參數', '了解分布偏移', '請儲存檔案後再列印', '水平軸為訓練步數'])(
    'but lets good Taiwan wording pass: %s',
    (good) => {
      expect(findMainlandWording(good)).toEqual([]);
    },
  );

  it.each(['請稍候,馬上好', '共3題', '完成AI盤點', '等等...', '好的 。', '儲存(全部)', '完成.', '台灣企業'])(
    'and faulty punctuation or spacing: %s',
    (planted) => {
      expect(findChineseLayoutFaults(planted)).not.toEqual([]);
    },
  );

  it('but lets good layout pass', () => {
    expect(findChineseLayoutFaults('共 3 題，含 AI 盤點（約 5 分鐘）。')).toEqual([]);
  });
});
