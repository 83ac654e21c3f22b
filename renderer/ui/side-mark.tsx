import { useTranslation } from 'react-i18next';
import classes from './disagreement-map.module.css';

/** What a side of the firm is drawn as, with its name: a disc for management, a diamond for the technical side. */
export function SideMark({ side }: { readonly side: 'management' | 'technical' }) {
  const { t } = useTranslation();
  return (
    <span className={classes.legend}>
      <span className={classes.mark} data-side={side} aria-hidden="true" />
      {t(`results:disagreement.side.${side}`)}
    </span>
  );
}
