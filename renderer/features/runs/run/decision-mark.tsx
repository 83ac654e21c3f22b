import { Group, Text } from '@mantine/core';
import { type Icon, IconCheck, IconHelpCircle, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RunDecision } from '../../../../src/domain/training-run/types.ts';

const icons: Readonly<Record<RunDecision['action'], Icon>> = {
  continue: IconPlayerPlay,
  stop: IconPlayerStop,
  'cannot-tell': IconHelpCircle,
  done: IconCheck,
};

interface DecisionMarkProps {
  readonly action: RunDecision['action'];
  readonly large?: boolean;
}

/** What to do with a run, as a word and a picture. */
export function DecisionMark({ action, large = false }: DecisionMarkProps) {
  const { t } = useTranslation();
  const Picture = icons[action];
  return (
    <Group gap={6} wrap="nowrap" component="span">
      <Picture size={large ? 22 : 16} aria-hidden="true" style={{ flexShrink: 0 }} />
      <Text component="span" {...(large ? { fw: 700, fz: 'lg' } : { size: 'sm' })}>
        {t(`verdicts:decisions.${action}`)}
      </Text>
    </Group>
  );
}
