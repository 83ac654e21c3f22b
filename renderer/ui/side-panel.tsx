import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface SidePanelProps {
  /** Null: closed. */
  readonly title: string | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Details that slide in from the right over the screen; Escape, the cross and the browser's back button close them. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const { t } = useTranslation();
  return (
    <Drawer.Root opened={title !== null} onClose={onClose} position="right" size={680}>
      <Drawer.Overlay />
      <Drawer.Content>
        {/* A panel's heading is no landmark of the page. */}
        <Drawer.Header role="presentation">
          <Drawer.Title fw={700} fz="lg">
            {title}
          </Drawer.Title>
          <Drawer.CloseButton aria-label={t('ui:close')} />
        </Drawer.Header>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
