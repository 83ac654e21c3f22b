import { Alert, Button, Group, Text } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { WorkingLine } from '../../ui/working-line.tsx';
import { RepairOutcome } from './repair-outcome.tsx';
import type { RoadmapParts } from './roadmap-parts.ts';
import { useRepair } from './use-repair.ts';

interface RepairBannerProps extends RoadmapParts {
  /** Shows only the items that break a rule. */
  readonly onShow: () => void;
  readonly onOpen: (action: string) => void;
}

/** How many items break a rule, the button that mends them, and what that came to. */
export function RepairBanner({ onShow, onOpen, ...parts }: RepairBannerProps) {
  const { t } = useTranslation();
  const repair = useRepair(parts.view.assessment.id, parts.changes);
  const broken = parts.roadmap.items.filter((item) => item.violations.length > 0).length;
  const { state } = repair;
  if (state.kind === 'running') {
    return <WorkingLine working label={t('roadmap:repair.running')} onCancel={repair.cancel} />;
  }
  return (
    <>
      {state.kind !== 'idle' && <RepairOutcome state={state} onDismiss={repair.dismiss} onOpen={onOpen} {...parts} />}
      {broken > 0 && (state.kind === 'idle' || state.kind === 'repaired') && (
        <Alert
          color="orange"
          variant="outline"
          role="status"
          className="no-print"
          icon={<IconLinkOff aria-hidden="true" />}
        >
          <Group justify="space-between" gap="sm">
            <Text>{t('roadmap:repair.broken', { count: broken })}</Text>
            <Group gap="xs">
              <Button variant="default" onClick={onShow}>
                {t('roadmap:repair.show')}
              </Button>
              <Button onClick={repair.start}>{t('roadmap:repair.start')}</Button>
            </Group>
          </Group>
        </Alert>
      )}
    </>
  );
}
