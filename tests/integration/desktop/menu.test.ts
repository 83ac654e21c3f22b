import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../main/desktop/menu.ts';
import { wordsIn } from '../../../main/words.ts';
import { type HostEvent, hostEvent } from '../../../src/contract/records.ts';

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

function menu(language: 'en' | 'zh-TW', mac = false) {
  const events: HostEvent[] = [];
  const items = flat(menuTemplate({ words: wordsIn(language), emit: (event) => events.push(event), mac }));
  const choose = (label: string) => {
    const item = items.find((candidate) => candidate.label === label);
    if (!item?.click) throw new Error(`No item ${label}`);
    (item.click as () => void)();
  };
  return { items, events, choose };
}

describe('the menu', () => {
  it('is in the chosen language, every word of it', () => {
    const english = menu('en').items.flatMap((item) => item.label ?? []);
    const chinese = menu('zh-TW').items.flatMap((item) => item.label ?? []);
    expect(english).toHaveLength(chinese.length);
    expect(english.slice(0, 2)).toEqual(['File', 'New assessment…']);
    expect(chinese.slice(0, 2)).toEqual(['檔案', '新增評估…']);
    expect(chinese.filter((label) => !/[\u4e00-\u9fff]/.test(label))).toEqual([]);
    expect(english.filter((label) => /[\u4e00-\u9fff]|:/.test(label))).toEqual([]);
  });

  it('sends the choices to the screen as host events', () => {
    const { choose, events } = menu('en');
    for (const label of ['New assessment…', 'Print…', 'Undo answer', 'Redo answer', 'Glossary']) choose(label);
    expect(events).toEqual([
      { type: 'command', command: 'new-assessment' },
      { type: 'command', command: 'print' },
      { type: 'command', command: 'undo' },
      { type: 'command', command: 'redo' },
      { type: 'navigate', to: '/glossary' },
    ]);
    for (const event of events) expect(hostEvent.safeParse(event).success).toBe(true);
  });

  it('leaves the undo keys to the page, so that text fields can undo', () => {
    const undo = menu('en').items.find((item) => item.label === 'Undo answer');
    expect(undo?.registerAccelerator).toBe(false);
    const mac = menu('en', true).items;
    expect(mac.find((item) => item.label === 'Undo answer')?.accelerator).toBeUndefined();
    expect(mac.find((item) => item.role === 'undo')?.visible).toBe(false);
  });

  it('has the application menu on macOS only', () => {
    expect(menu('en', true).items[0]?.role).toBe('appMenu');
    expect(menu('en', false).items.some((item) => item.role === 'appMenu')).toBe(false);
  });
});
