import { Button } from '@mantine/core';
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
  return (
    <Button
      className="no-print"
      variant="default"
      leftSection={<IconRepeat size={16} aria-hidden="true" />}
      loading={reassess.isPending}
      onClick={() => reassess.mutate(assessmentId)}
    >
      {title === undefined ? t('ui:reassess.button') : t('ui:reassess.latest', { title })}
    </Button>
  );
}
