import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Screen } from '../ui/screen.tsx';

/** An address that no screen has. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Screen title={t('ui:notFound.title')} lead={t('ui:notFound.lead')}>
      <Group>
        <Button component={Link} to="/">
          {t('ui:notFound.home')}
        </Button>
      </Group>
    </Screen>
  );
}
