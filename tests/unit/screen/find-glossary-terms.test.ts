import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { findGlossaryTerms } from '../../../renderer/ui/glossary-terms.ts';

const glossary = {
  norm: { term: 'weight norm', definition: 'How large the numbers are.', aliases: ['weight norm', 'norm'] },
  loss: { term: 'loss', definition: 'How wrong the model is.' },
  silent: { term: 'silent', definition: '' },
};
const chinese = {
  plateau: { term: '停滯期', definition: '看似沒有進步的一段。', aliases: ['停滯', '停滯期'] },
};

beforeAll(async () => {
  await i18next.init({ lng: 'en', resources: { en: { glossary }, 'zh-TW': { glossary: chinese } } });
});

const marked = (text: string, language = 'en') =>
  findGlossaryTerms(text, language)
    .filter((part) => part.entry)
    .map((part) => part.text);

describe('glossary terms in a text', () => {
  it('are found by their aliases, longest first, whatever their case', () => {
    expect(marked('The Weight norm fell')).toEqual(['Weight norm']);
  });

  it('are marked once each, at their first occurrence', () => {
    expect(marked('norm and loss, then norm and loss')).toEqual(['norm', 'loss']);
  });

  it('are whole words in English', () => {
    expect(marked('a normal glossary of losses')).toEqual([]);
  });

  it('are found inside a Chinese sentence, the longer one first', () => {
    expect(marked('模型進入停滯期之後', 'zh-TW')).toEqual(['停滯期']);
  });

  it('are left alone while nothing explains them', () => {
    expect(marked('a silent run')).toEqual([]);
  });

  it('leave the text as it was', () => {
    for (const text of ['', 'loss', 'the loss, the norm.', 'nothing here']) {
      expect(
        findGlossaryTerms(text, 'en')
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }
  });
});
