import { AppShell, Container, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { HeaderTools } from './header-tools.tsx';
import { MainNavigation } from './main-navigation.tsx';
import { ShortcutsHelp, useShortcutsKey } from './shortcuts-help.tsx';
import { useHostEvents } from './use-host-events.ts';
import { useLightOnPaper } from './use-light-on-paper.ts';

/** What is around every screen: the host's events, light paper, and the frame unless a screen fills the window by itself. */
export function Shell() {
  useHostEvents();
  useLightOnPaper();
  const bare = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.bare) });
  return bare ? <Outlet /> : <Frame />;
}

/** Skip link, header, navigation, language and theme. */
function Frame() {
  const { t } = useTranslation();
  const [helpOpened, help] = useDisclosure(false);
  useShortcutsKey(help.open);
  return (
    <AppShell header={{ height: 60 }} padding={0}>
      <a href="#main" className="skip-link">
        {t('ui:skip')}
      </a>
      <AppShell.Header className="no-print">
        <Container size="xl" px="lg" h="100%">
          <Group h="100%" justify="space-between" wrap="nowrap" gap="sm">
            <MainNavigation />
            <HeaderTools onHelp={help.open} />
          </Group>
        </Container>
      </AppShell.Header>
      <AppShell.Main id="main" tabIndex={-1}>
        <Container size="xl" className="shell-content">
          <Outlet />
        </Container>
      </AppShell.Main>
      <ShortcutsHelp opened={helpOpened} onClose={help.close} />
    </AppShell>
  );
}
