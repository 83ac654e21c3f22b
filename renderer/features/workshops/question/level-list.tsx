import { useTranslation } from 'react-i18next';
import classes from './level-list.module.css';

/** The anchored levels of a maturity question. */
export const levels = [0, 1, 2, 3, 4] as const;

/** The levels of a question in the app's words. */
export function LevelList({ question }: { readonly question: string }) {
  const { t } = useTranslation();
  return (
    <ol className={classes.levels} start={0}>
      {levels.map((level) => (
        <li key={level} className={classes.level}>
          <span className={classes.number}>{level}</span>
          <span>{t(`questions:${question}.levels.${level}`)}</span>
        </li>
      ))}
    </ol>
  );
}
