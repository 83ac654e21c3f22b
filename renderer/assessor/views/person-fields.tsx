import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../page/choice.tsx';
import type { Draft } from '../model/draft.ts';

const roles = ['management', 'technical', 'risk-legal', 'operations'] as const;

interface PersonFieldsProps {
  readonly draft: Draft;
  readonly change: (step: (draft: Draft) => Draft) => void;
  /** Saving was tried: say what is missing. */
  readonly tried: boolean;
}

/** Who answers, and for which side of the firm. */
export function PersonFields({ draft, change, tried }: PersonFieldsProps): ReactNode {
  const { t } = useTranslation('assessors');
  const nameMissing = tried && draft.name.trim() === '';
  const roleMissing = tried && !draft.role;
  return (
    <section className="card stack" aria-labelledby="you">
      <h2 id="you">{t('page.you.title')}</h2>
      <div className="field">
        <label htmlFor="name">{t('page.you.name')}</label>
        <input
          id="name"
          type="text"
          maxLength={60}
          autoComplete="name"
          value={draft.name}
          aria-invalid={nameMissing}
          aria-describedby="name-missing"
          onChange={(event) => change((now) => ({ ...now, name: event.target.value }))}
        />
        <p className="wrong" id="name-missing">
          {nameMissing && t('page.you.nameMissing')}
        </p>
      </div>
      <fieldset aria-describedby="role-missing">
        <legend>{t('page.you.role')}</legend>
        <p className="wrong" id="role-missing">
          {roleMissing && t('page.you.roleMissing')}
        </p>
        <div className="choices wide">
          {roles.map((role) => (
            <Choice
              key={role}
              name="role"
              checked={draft.role === role}
              onPick={() => change((now) => ({ ...now, role }))}
              title={t(`page.role.${role}`)}
              means={t(`page.roleMeans.${role}`)}
            />
          ))}
        </div>
      </fieldset>
    </section>
  );
}
