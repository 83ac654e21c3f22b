import { Button, Stack, Switch } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAutoAdvance } from '../hooks/use-auto-advance.ts';
import classes from './step-buttons.module.css';

interface StepButtonsProps {
  /** Null at the first question. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: () => void;
  /** What the answer did, said above the buttons. */
  readonly children: ReactNode;
}

/** Back and on, and whether to go on by itself after an answer. */
export function StepButtons({ onPrevious, onNext, children }: StepButtonsProps) {
  const { t } = useTranslation();
  const [auto, setAuto] = useAutoAdvance();
  return (
    <Stack gap="sm" className={classes.footer}>
      <div className={classes.effect}>{children}</div>
      <div className={classes.steps}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={18} aria-hidden="true" />}
          disabled={!onPrevious}
          aria-keyshortcuts="ArrowLeft"
          onClick={onPrevious ?? undefined}
        >
          {t('questionnaire:previous')}
        </Button>
        <Switch
          size="sm"
          className={classes.auto}
          checked={auto}
          onChange={(event) => setAuto(event.currentTarget.checked)}
          label={t('questionnaire:autoAdvance')}
        />
        <Button
          rightSection={<IconArrowRight size={18} aria-hidden="true" />}
          aria-keyshortcuts="ArrowRight Enter"
          onClick={onNext}
        >
          {t('questionnaire:next')}
        </Button>
      </div>
    </Stack>
  );
}
