import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { Screen } from '../ui/screen.tsx';

/** Shown in place of a screen that failed. What was saved is safe: saving is done before the screen says so. */
export function ScreenError({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  return (
    <Screen title={t('ui:failed.title')}>
      <Text>{t('ui:failed.saved')}</Text>
      <ErrorPanel error={error} />
    </Screen>
  );
}
