import { Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../../../src/content/types.ts';
import type { ListedSection, NotAsked } from '../model/list-questions.ts';
import { StateMark } from '../question/state-mark.tsx';
import { NavItem } from './nav-item.tsx';
import { QuestionLinks } from './question-link.tsx';
import classes from './question-nav.module.css';

interface NavSectionProps {
  readonly section: ListedSection;
  readonly current: QuestionId;
  readonly opened: boolean;
  readonly onToggle: (opened: boolean) => void;
}

/** One section: its name and progress, and its questions when opened. */
export function NavSection({ section, current, opened, onToggle }: NavSectionProps) {
  const { t } = useTranslation();
  const listId = useId();
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  const complete = section.total > 0 && section.done === section.total;
  return (
    <div>
      <UnstyledButton
        className={classes.section}
        aria-expanded={opened}
        aria-controls={listId}
        onClick={() => onToggle(!opened)}
      >
        <Chevron size={16} aria-hidden="true" style={{ flex: 'none' }} />
        <span className={classes.sectionName}>{t(`questions:sections.${section.id}`)}</span>
        {complete && <StateMark state="answered" size={16} />}
        <span className={classes.count}>
          {section.total === 0
            ? t('questionnaire:nav.noneApply')
            : t('questionnaire:nav.sectionCount', { done: section.done, total: section.total })}
        </span>
      </UnstyledButton>
      <div id={listId} hidden={!opened}>
        {opened && (
          <>
            <ul className={classes.list}>
              {section.questions.map((question) => (
                <NavItem key={question.id} question={question} current={question.id === current} />
              ))}
            </ul>
            <NotAskedLine kind="waiting" notAsked={section.waiting} />
            <NotAskedLine kind="hidden" notAsked={section.hidden} />
          </>
        )}
      </div>
    </div>
  );
}

function NotAskedLine({ kind, notAsked }: { readonly kind: 'waiting' | 'hidden'; readonly notAsked: NotAsked }) {
  const { t } = useTranslation();
  if (notAsked.count === 0) return null;
  return (
    <Text size="xs" c="dimmed" className={classes.notAsked}>
      {t(`questionnaire:nav.${kind}`, { number: notAsked.count })} <QuestionLinks ids={notAsked.deciders} />
      {kind === 'hidden' && notAsked.answered > 0 && t('questionnaire:nav.kept', { number: notAsked.answered })}
    </Text>
  );
}
