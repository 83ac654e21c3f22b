import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface NameFieldProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** One's name, or nothing to stay anonymous. */
export function NameField({ name, onChange }: NameFieldProps): ReactNode {
  const { t } = useTranslation('participant');
  return (
    <div className="field">
      <label htmlFor="name">{t('join.name')}</label>
      <input
        id="name"
        type="text"
        maxLength={60}
        autoComplete="name"
        value={name}
        aria-describedby="name-hint"
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="quiet" id="name-hint">
        {t('join.nameHint')}
      </p>
    </div>
  );
}
