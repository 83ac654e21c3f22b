import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../presenter.module.css';

/** Nothing but black, so that the room looks at the speaker. Any key or click brings the page back. */
export function BlackScreen({ onReturn }: { readonly onReturn: () => void }) {
  const { t } = useTranslation();
  const cover = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    cover.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab' || event.key === 'Shift') return;
      event.preventDefault();
      onReturn();
    };
    // While it travels down, as all keys of the presenter: the key that made it black is not the one that ends it.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [onReturn]);
  return (
    <button ref={cover} type="button" className={classes.black} aria-label={t('present:black')} onClick={onReturn} />
  );
}
