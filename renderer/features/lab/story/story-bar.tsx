import { ActionIcon, Anchor, Group, Text } from '@mantine/core';
import { IconArrowLeft, IconMaximize } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { runPaths } from '../../../ui/run-paths.ts';
import { useFullScreen } from '../../../ui/use-full-screen.ts';
import classes from './story.module.css';
import { type Act, acts } from './use-story.ts';

/** The way out, how far the story has come, and the whole screen for a room. */
export function StoryBar({ act }: { readonly act: Act }) {
  const { t } = useTranslation();
  const fullScreen = useFullScreen();
  return (
    <header className={`${classes.bar} no-print`}>
      <Anchor component={Link} to={runPaths.lab} className={classes.leave}>
        <IconArrowLeft size={18} aria-hidden="true" />
        {t('lab:story.leave')}
      </Anchor>
      <Group gap="md" wrap="nowrap">
        <Text size="sm">{t('lab:story.place', { number: acts.indexOf(act) + 1, total: acts.length })}</Text>
        <ActionIcon variant="default" size="lg" aria-label={t('lab:story.fullScreen')} onClick={fullScreen}>
          <IconMaximize size={18} aria-hidden="true" />
        </ActionIcon>
      </Group>
    </header>
  );
}
