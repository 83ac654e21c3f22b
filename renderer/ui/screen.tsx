import { Anchor, Box, Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from './format.ts';

interface Crumb {
  readonly label: string;
  /** Address inside the app; the last crumb, the screen itself, has none. */
  readonly to?: string;
}

interface ScreenProps {
  readonly title: string;
  /** One sentence: what this screen is for. */
  readonly lead?: ReactNode;
  /** At most one primary button. */
  readonly actions?: ReactNode;
  /** The way here, outermost first. Home is put before it. */
  readonly trail?: readonly Crumb[];
  /** False where the screen itself decides what has the focus when it opens. */
  readonly focusTitle?: boolean;
  readonly children: ReactNode;
}

let firstScreen = true;

/** The frame of a screen: heading, window title, the way here, focus on arrival, and a header for paper. */
export function Screen({ title, lead, actions, trail, focusTitle = true, children }: ScreenProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('ui:app.name')}`;
  }, [title, t]);
  useEffect(() => {
    if (focusTitle && !firstScreen) heading.current?.focus();
    firstScreen = false;
  }, [focusTitle]);
  return (
    <Stack gap="lg">
      <PrintHeader />
      {trail && <Trail crumbs={trail} />}
      <Group justify="space-between" align="flex-start" gap="md">
        <Box maw={780}>
          <Title order={1} ref={heading} tabIndex={-1} className="screen-title">
            {title}
          </Title>
          {lead && (
            <Text c="dimmed" mt={6}>
              {lead}
            </Text>
          )}
        </Box>
        {actions && <Group className="no-print">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}

function Trail({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { t } = useTranslation();
  const all: readonly Crumb[] = [{ label: t('ui:nav.home'), to: '/' }, ...crumbs];
  return (
    <nav aria-label={t('ui:breadcrumbs')} className="no-print">
      <Breadcrumbs separatorMargin={6}>
        {all.map((crumb) =>
          crumb.to ? (
            <Anchor key={crumb.label} component={Link} to={crumb.to} size="sm">
              {crumb.label}
            </Anchor>
          ) : (
            <Text key={crumb.label} size="sm" aria-current="page">
              {crumb.label}
            </Text>
          ),
        )}
      </Breadcrumbs>
    </nav>
  );
}

function PrintHeader() {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div className="print-only print-header">
      <span>{t('ui:app.name')}</span>
      <span>{formats.date(new Date().toISOString())}</span>
    </div>
  );
}
