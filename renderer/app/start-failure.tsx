import { Container, MantineProvider, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { cssVariables, theme } from './theme.ts';

/** The machine did not answer at the start: why, and a way to try again. */
export function StartFailure({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Container size="sm" pt={80}>
        <Stack>
          <Title order={1}>{t('ui:app.name')}</Title>
          <ErrorPanel error={error} />
        </Stack>
      </Container>
    </MantineProvider>
  );
}
