import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../model/draft.ts';
import type { Questionnaire } from '../model/read-questionnaire.ts';

interface SectionNavProps {
  readonly sections: Questionnaire['sections'];
  readonly answers: Draft['answers'];
  readonly at: number;
  readonly onGo: (at: number) => void;
  /** Only one back and one forth, for the end of a section. */
  readonly steps?: boolean;
}

/** The sections with how much of each is answered. */
export function SectionNav({ sections, answers, at, onGo, steps = false }: SectionNavProps): ReactNode {
  const { t } = useTranslation('assessors');
  const shown = steps ? [at - 1, at + 1] : sections.map((_, index) => index);
  const go = (index: number) => {
    onGo(index);
    // After the new section stands there: to its beginning, for eyes and screen readers alike.
    requestAnimationFrame(() => document.getElementById('section')?.focus());
  };
  return (
    <nav aria-label={t(steps ? 'page.steps' : 'page.sections')} className={steps ? 'row spread' : 'sections'}>
      {shown.map((index) => {
        const section = sections[index];
        if (!section) return steps ? <span key={index} /> : null;
        const done = section.questions.filter(({ id }) => answers[id]).length;
        return (
          <button
            key={section.id}
            type="button"
            aria-current={index === at ? 'true' : undefined}
            onClick={() => go(index)}
          >
            {steps && index < at && '← '}
            {t(`questions:sections.${section.id}`)}
            {steps && index > at && ' →'}
            {!steps && (
              <span className="count">{t('page.sectionProgress', { done, total: section.questions.length })}</span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
