import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../page/choice.tsx';
import type { Profile } from '../room/room.ts';

const roles = ['management', 'technical', 'risk-legal', 'operations'] as const;

interface RoleChoiceProps {
  readonly role: Profile['role'] | null;
  readonly onPick: (role: Profile['role']) => void;
  /** Shown where nothing was picked and something must be. */
  readonly missing: boolean;
}

/** The side of the firm that one speaks for, each explained. */
export function RoleChoice({ role, onPick, missing }: RoleChoiceProps): ReactNode {
  const { t } = useTranslation('participant');
  return (
    <fieldset aria-describedby={missing ? 'role-missing' : undefined}>
      <legend>{t('join.role')}</legend>
      {missing && (
        <p className="wrong" id="role-missing">
          {t('join.roleMissing')}
        </p>
      )}
      <div className="choices">
        {roles.map((value) => (
          <Choice
            key={value}
            name="role"
            checked={role === value}
            onPick={() => onPick(value)}
            title={t(`role.${value}`)}
            means={t(`roleMeans.${value}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}
