import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The questions are missing: the file was cut off or edited on its way. */
export function BrokenPage(): ReactNode {
  const { t } = useTranslation('assessors');
  return (
    <main className="page stack">
      <h1>{t('page.broken.title')}</h1>
      <p>{t('page.broken.text')}</p>
    </main>
  );
}
