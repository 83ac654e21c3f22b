import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicTally } from '../../../src/contract/workshop-records.ts';

/** Each side of the firm with its middle level: where the sides see different firms, it shows here. */
export function RoleTable({ roles }: { readonly roles: PublicTally['byRole'] }): ReactNode {
  const { t } = useTranslation('participant');
  return (
    <table>
      <caption>{t('revealed.byRole')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('revealed.side')}</th>
          <th scope="col">{t('revealed.people')}</th>
          <th scope="col">{t('revealed.median')}</th>
        </tr>
      </thead>
      <tbody>
        {roles.map(({ role, counts, median }) => (
          <tr key={role}>
            <th scope="row">{t(`role.${role}`)}</th>
            <td>{counts.levels.reduce((sum, number) => sum + number, counts.unsure + counts.notMine)}</td>
            <td>{median === null ? t('revealed.noLevel') : median}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
