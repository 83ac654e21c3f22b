import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The questions are missing: the file was cut off or edited on its way. */
export function BrokenPage(): ReactNode {
  const { t } = useTranslation('assessors', { keyPrefix: 'page' });
  return (
    <main className="page stack">
      <h1>{t('broken.title')}</h1>
      <p>{t('broken.text')}</p>
    </main>
  );
}
