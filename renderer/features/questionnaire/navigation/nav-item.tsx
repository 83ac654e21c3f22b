import { VisuallyHidden } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedQuestion } from '../model/list-questions.ts';
import { StateMark } from '../question/state-mark.tsx';
import classes from './question-nav.module.css';

/** One question in the list, with its state as a shape and, for screen readers, in words. */
export function NavItem({ question, current }: { readonly question: ListedQuestion; readonly current: boolean }) {
  const { t } = useTranslation();
  const { assessmentId = '' } = useParams({ strict: false });
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) keepInSight(item.current);
  }, [current]);
  return (
    <li ref={item}>
      <Link
        to="/assessments/$assessmentId/questions/$questionId"
        params={{ assessmentId, questionId: question.id }}
        className={classes.item}
        aria-current={current ? 'step' : undefined}
        title={t(`questions:${question.id}.text`)}
      >
        <StateMark state={question.state} />
        <span className={classes.itemText}>{t(`questions:${question.id}.text`)}</span>
        <VisuallyHidden>{t(`questionnaire:state.${question.state}`)}</VisuallyHidden>
      </Link>
    </li>
  );
}

/** Scrolls the list only, never the page. */
function keepInSight(item: HTMLElement | null): void {
  const list = item?.closest('nav');
  if (!item || !list || list.scrollHeight <= list.clientHeight) return;
  const above = item.getBoundingClientRect().top - list.getBoundingClientRect().top;
  const below = item.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom;
  if (above < 0) list.scrollTop += above - 40;
  else if (below > 0) list.scrollTop += below + 40;
}
