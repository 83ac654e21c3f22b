import type { MenuItemConstructorOptions } from 'electron';
import type { HostEvent } from '../../src/contract/records.ts';
import type { Words } from '../words.ts';

type Item = MenuItemConstructorOptions;

export interface MenuOptions {
  readonly words: Words;
  /** Sends a choice to the screen, which does the work. */
  readonly emit: (event: HostEvent) => void;
  readonly mac: boolean;
}

/** The application menu in one language. Items that Dunwu does itself become host events; the rest are system roles. */
export function menuTemplate(options: MenuOptions): Item[] {
  const menus = [fileMenu(options), editMenu(options), viewMenu(options), goMenu(options)];
  return options.mac ? [{ role: 'appMenu' }, ...menus, { role: 'windowMenu' }] : menus;
}

function fileMenu({ words, emit, mac }: MenuOptions): Item {
  return {
    label: words('cli:desktop.file'),
    submenu: [
      {
        label: words('cli:desktop.newAssessment'),
        accelerator: 'CmdOrCtrl+N',
        click: () => emit({ type: 'command', command: 'new-assessment' }),
      },
      {
        label: words('cli:desktop.print'),
        accelerator: 'CmdOrCtrl+P',
        click: () => emit({ type: 'command', command: 'print' }),
      },
      { type: 'separator' },
      mac
        ? { role: 'close', label: words('cli:desktop.close') }
        : { role: 'quit', label: words('cli:desktop.quit'), accelerator: 'CmdOrCtrl+Q' },
    ],
  };
}

/**
 * Undo and redo of answers. Their keys stay with the page, or no text field could undo: elsewhere the page's own keys
 * undo an answer. macOS undoes in text fields through the menu only, so there hidden system items hold the keys.
 */
function editMenu({ words, emit, mac }: MenuOptions): Item {
  const shownKey = (accelerator: string): Item => (mac ? {} : { accelerator, registerAccelerator: false });
  const textKeys: Item[] = [
    { role: 'undo', visible: false, acceleratorWorksWhenHidden: true },
    { role: 'redo', visible: false, acceleratorWorksWhenHidden: true },
  ];
  return {
    label: words('cli:desktop.edit'),
    submenu: [
      {
        label: words('cli:desktop.undo'),
        ...shownKey('CmdOrCtrl+Z'),
        click: () => emit({ type: 'command', command: 'undo' }),
      },
      {
        label: words('cli:desktop.redo'),
        ...shownKey('CmdOrCtrl+Shift+Z'),
        click: () => emit({ type: 'command', command: 'redo' }),
      },
      ...(mac ? textKeys : []),
      { type: 'separator' },
      { role: 'cut', label: words('cli:desktop.cut') },
      { role: 'copy', label: words('cli:desktop.copy') },
      { role: 'paste', label: words('cli:desktop.paste') },
      { role: 'selectAll', label: words('cli:desktop.selectAll') },
    ],
  };
}

function viewMenu({ words }: MenuOptions): Item {
  return {
    label: words('cli:desktop.view'),
    submenu: [
      { role: 'reload', label: words('cli:desktop.reload') },
      { type: 'separator' },
      { role: 'resetZoom', label: words('cli:desktop.resetZoom') },
      { role: 'zoomIn', label: words('cli:desktop.zoomIn') },
      { role: 'zoomOut', label: words('cli:desktop.zoomOut') },
      { type: 'separator' },
      { role: 'togglefullscreen', label: words('cli:desktop.fullScreen') },
    ],
  };
}

function goMenu({ words, emit }: MenuOptions): Item {
  const goTo = (label: string, to: string): Item => ({ label, click: () => emit({ type: 'navigate', to }) });
  return {
    label: words('cli:desktop.go'),
    submenu: [
      goTo(words('ui:nav.home'), '/'),
      goTo(words('ui:nav.learn'), '/learn'),
      goTo(words('ui:nav.glossary'), '/glossary'),
      { ...goTo(words('ui:nav.settings'), '/settings'), accelerator: 'CmdOrCtrl+,' },
      { type: 'separator' },
      goTo(words('ui:nav.about'), '/about'),
    ],
  };
}
