import { Center, Loader, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Shown while a screen fetches what it needs. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <Center mih={240} role="status">
      <Loader aria-hidden="true" />
      <VisuallyHidden>{t('ui:loading')}</VisuallyHidden>
    </Center>
  );
}
