import { IconAlertTriangle, IconCheck, IconEqual, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MergeLine } from '../../../../src/contract/assessor-api.ts';
import classes from '../assessors.module.css';

const marks: Record<MergeLine['state'], TablerIcon> = { open: IconAlertTriangle, settled: IconCheck, same: IconEqual };

interface LineListProps {
  readonly lines: readonly MergeLine[];
  readonly selected: string;
  readonly onSelect: (question: string) => void;
}

/** The questions under the filter, each once, by section; one of them is shown beside the list. */
export function LineList({ lines, selected, onSelect }: LineListProps) {
  const { t } = useTranslation();
  const sections = [...new Set(lines.map(({ section }) => section))];
  return (
    <nav aria-label={t('assessors:list.label')} className={`${classes.list} no-print`}>
      {sections.map((section) => (
        <div key={section}>
          <h3 className={classes.section}>{t(`questions:sections.${section}`)}</h3>
          <ul className={classes.lines}>
            {lines
              .filter((line) => line.section === section)
              .map(({ question, state }) => {
                const Mark = marks[state];
                return (
                  <li key={question}>
                    <button
                      type="button"
                      className={classes.line}
                      aria-current={question === selected}
                      onClick={() => onSelect(question)}
                    >
                      <Mark size={16} role="img" aria-label={t(`assessors:state.${state}`)} className={classes.mark} />
                      <span>{t(`questions:${question}.text`)}</span>
                    </button>
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
    </nav>
  );
}
