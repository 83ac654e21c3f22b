import { Button, Loader } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReassess } from './use-reassess.ts';

interface ReassessButtonProps {
  /** The assessment to repeat. */
  readonly assessmentId: string;
  /** Its title, where the screen shows several assessments. */
  readonly title?: string;
}

/** Repeats an assessment. Never the primary button of a screen. */
export function ReassessButton({ assessmentId, title }: ReassessButtonProps) {
  const { t } = useTranslation();
  const reassess = useReassess();
  const label = title === undefined ? t('ui:reassess.button') : t('ui:reassess.latest', { title });
  // What to ask first follows from the plan, which may have to be worked out for it.
  const waiting = reassess.isPending;
  return (
    <Button
      className="no-print"
      variant="default"
      leftSection={waiting ? <Loader size={16} aria-hidden="true" /> : <IconRepeat size={16} aria-hidden="true" />}
      aria-busy={waiting}
      onClick={() => waiting || reassess.mutate(assessmentId)}
    >
      {waiting ? t('ui:reassess.preparing') : label}
    </Button>
  );
}
