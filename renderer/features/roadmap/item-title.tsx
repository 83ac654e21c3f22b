import { useTranslation } from 'react-i18next';
import classes from './roadmap.module.css';

interface ItemTitleProps {
  readonly action: string;
  readonly onOpen: (action: string) => void;
}

/** An action's id and title; opens its details. */
export function ItemTitle({ action, onOpen }: ItemTitleProps) {
  const { t } = useTranslation();
  return (
    <button type="button" className={classes.itemTitle} aria-haspopup="dialog" onClick={() => onOpen(action)}>
      <span className={classes.actionId}>{action}</span> {t(`actions:${action}.title`)}
    </button>
  );
}
