import { Button, Group } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOver, isUnderWay } from './lab-state.ts';
import type { LabHandle } from './use-lab.ts';

interface RunButtonsProps {
  readonly lab: LabHandle;
  readonly onStart: () => void;
  /** What can be done with a lab that is over. */
  readonly children: ReactNode;
}

/** Start, pause, go on, stop. The first is one button with changing words, so that the keyboard stays where it is. */
export function RunButtons({ lab, onStart, children }: RunButtonsProps) {
  const { t } = useTranslation();
  const { state, pause, resume, stop } = lab;
  const underWay = isUnderWay(state);
  const paused = state.status === 'paused';
  const icon = { size: 18, 'aria-hidden': true } as const;
  return (
    <Group className="no-print">
      <Button
        size="md"
        variant={underWay || isOver(state) ? 'default' : 'filled'}
        leftSection={underWay && !paused ? <IconPlayerPause {...icon} /> : <IconPlayerPlay {...icon} />}
        onClick={paused ? resume : underWay ? pause : onStart}
      >
        {t(paused ? 'lab:run.resume' : underWay ? 'lab:run.pause' : isOver(state) ? 'lab:run.again' : 'lab:run.start')}
      </Button>
      {underWay && (
        <Button size="md" variant="default" leftSection={<IconPlayerStop {...icon} />} onClick={stop}>
          {t('lab:run.stop')}
        </Button>
      )}
      {isOver(state) && children}
    </Group>
  );
}
