import { describe, expect, it } from 'vitest';
import { commandForKey } from '../../../renderer/features/present/command-for-key.ts';
import { allPages, pageAfter, shownPages } from '../../../renderer/features/present/pages.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('the pages of a presentation', () => {
  it('leave out what is hidden and keep their order', () => {
    expect(shownPages(['gain', 'standing'], true)).toEqual(
      allPages.filter((page) => page !== 'gain' && page !== 'standing'),
    );
  });

  it('are only those that need no plan while there is none', () => {
    expect(shownPages([], false)).toEqual(['standing', 'risks', 'proposal']);
  });

  it('are never none', () => {
    expect(shownPages(allPages, true)).toEqual(['standing']);
  });

  it('end at the first and the last', () => {
    const pages = shownPages(['risks'], true);
    expect(pageAfter(pages, 'standing', 1)).toBe('proposal');
    expect(pageAfter(pages, 'standing', -1)).toBe('standing');
    expect(pageAfter(pages, 'cost', pages.length)).toBe('decision');
  });
});

describe('a key in the presenter', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['.', 'black'],
    ['B', 'black'],
    ['n', 'notes'],
    ['?', 'help'],
    ['Escape', 'leave'],
  ])('%j means %s', (key, command) => {
    expect(commandForKey({ ...plain, key }, 'page')).toBe(command);
  });

  it('goes back with Shift and Space', () => {
    expect(commandForKey({ ...plain, key: ' ', shiftKey: true }, 'page')).toBe('back');
  });

  it('belongs to the text while one is written, and Space to a button', () => {
    expect(commandForKey({ ...plain, key: 'n' }, 'text')).toBeNull();
    expect(commandForKey({ ...plain, key: ' ' }, 'button')).toBeNull();
    expect(commandForKey({ ...plain, key: 'ArrowRight' }, 'button')).toBe('next');
  });

  it('belongs to the browser with Ctrl, Alt or the command key', () => {
    expect(commandForKey({ ...plain, key: 'p', ctrlKey: true }, 'page')).toBeNull();
    expect(commandForKey({ ...plain, key: 'ArrowLeft', altKey: true }, 'page')).toBeNull();
  });
});
