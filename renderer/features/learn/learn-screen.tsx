import { Alert, Anchor, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { controlRun, grokkingRun } from '../../../src/content/example-run.ts';
import { useFormats } from '../../ui/format.ts';
import { GlossaryText } from '../../ui/glossary-text.tsx';
import { ReferenceList } from '../../ui/reference-list.tsx';
import { runPaths } from '../../ui/run-paths.ts';
import { Screen } from '../../ui/screen.tsx';
import { RunFigure } from './run-figure.tsx';

const sources = [
  'RES:Power2022',
  'RES:Nanda2023',
  'RES:Varma2023',
  'RES:Kumar2024',
  'RES:Golechha2024',
  'RES:Prakash2025',
  'RES:ManirRupa2026',
];

/** Grokking told to a plant manager in five short parts, with two real training runs. */
export function LearnScreen() {
  const { t } = useTranslation();
  return (
    <Screen
      title={t('learn:title')}
      lead={t('learn:lead')}
      actions={
        <Button component={Link} to="/">
          {t('learn:toAssessment')}
        </Button>
      }
    >
      <WhatHappens />
      <Part title={t('learn:fools.title')}>
        <Prose text={t('learn:fools.flat')} />
        <Points
          keys={['learn:fools.tooEarly', 'learn:fools.tooLong', 'learn:fools.unannounced', 'learn:fools.collapse']}
        />
        <Alert icon={<IconInfoCircle aria-hidden="true" />} color="gray" title={t('learn:fools.normTitle')}>
          <GlossaryText>{t('learn:fools.norm')}</GlossaryText>
        </Alert>
      </Part>
      <Part title={t('learn:never.title')}>
        <Prose text={t('learn:never.lead')} />
        <Points
          keys={[
            'learn:never.data',
            'learn:never.labels',
            'learn:never.pressure',
            'learn:never.easy',
            'learn:never.onePass',
          ]}
        />
        <Alert icon={<IconInfoCircle aria-hidden="true" />} color="teal" title={t('learn:never.lowTitle')}>
          <GlossaryText>{t('learn:never.low')}</GlossaryText>
        </Alert>
      </Part>
      <Part title={t('learn:firm.title')}>
        <Points keys={['learn:firm.compute', 'learn:firm.talent', 'learn:firm.mindset', 'learn:firm.process']} />
      </Part>
      <Part title={t('learn:next.title')}>
        <Points
          ordered
          keys={[
            'learn:next.inventory',
            'learn:next.rule',
            'learn:next.record',
            'learn:next.check',
            'learn:next.assess',
          ]}
        />
      </Part>
      <Part title={t('learn:sources.title')}>
        <Text size="sm">{t('learn:sources.lead')}</Text>
        <ReferenceList references={sources} />
      </Part>
    </Screen>
  );
}

function WhatHappens() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { memorisedAt, generalisedAt } = grokkingRun;
  const lastStep = controlRun.points.at(-1)?.[0] ?? 0;
  const steps = {
    memorised: formats.number(memorisedAt),
    generalised: formats.number(generalisedAt ?? 0),
    times: formats.number((generalisedAt ?? 0) / memorisedAt, 0),
    last: formats.number(lastStep),
  };
  return (
    <Part title={t('learn:happens.title')}>
      <Prose text={t('learn:happens.story')} />
      <Prose text={t('learn:happens.apprentice')} />
      <Group align="flex-start" gap="xl" grow className="figures">
        <RunFigure
          run={grokkingRun}
          title={t('learn:runs.grokking')}
          caption={t('learn:runs.grokkingCaption', steps)}
        />
        <RunFigure run={controlRun} title={t('learn:runs.control')} caption={t('learn:runs.controlCaption', steps)} />
      </Group>
      <Text size="sm" c="dimmed">
        {t('learn:runs.caveat', steps)}
      </Text>
      <Group gap="xl" className="no-print">
        <Anchor component={Link} to={runPaths.lab}>
          {t('learn:runs.toLab')}
        </Anchor>
        <Anchor component={Link} to={runPaths.story}>
          {t('learn:runs.toStory')}
        </Anchor>
      </Group>
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper withBorder p="lg" component="section" aria-label={title}>
      <Stack gap="sm">
        <Title order={2}>{title}</Title>
        {children}
      </Stack>
    </Paper>
  );
}

function Prose({ text }: { readonly text: string }) {
  return (
    <Text maw={820}>
      <GlossaryText>{text}</GlossaryText>
    </Text>
  );
}

function Points({ keys, ordered = false }: { readonly keys: readonly string[]; readonly ordered?: boolean }) {
  const { t } = useTranslation();
  return (
    <List type={ordered ? 'ordered' : 'unordered'} spacing={6} maw={820}>
      {keys.map((key) => (
        <List.Item key={key}>
          <GlossaryText>{t(key)}</GlossaryText>
        </List.Item>
      ))}
    </List>
  );
}
