import { Button, Group } from '@mantine/core';
import { IconCircleOff, IconEraser, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuestionState } from '../model/question-state.ts';
import { KeyHint } from './key-hint.tsx';

interface SpecialAnswersProps {
  readonly state: QuestionState;
  readonly asking: boolean;
  readonly onUnsure: () => void;
  readonly onNotApplicable: () => void;
  readonly onClear: () => void;
}

/** The answers that are no value: not sure, does not apply; and taking an answer back. */
export function SpecialAnswers({ state, asking, onUnsure, onNotApplicable, onClear }: SpecialAnswersProps) {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      <Button
        variant={state === 'unsure' ? 'light' : 'default'}
        color={state === 'unsure' ? 'yellow' : 'gray'}
        c="var(--mantine-color-text)"
        leftSection={<IconHelpCircle size={18} aria-hidden="true" />}
        rightSection={<KeyHint>U</KeyHint>}
        aria-pressed={state === 'unsure'}
        aria-keyshortcuts="U"
        onClick={onUnsure}
      >
        {t('questionnaire:unsure')}
      </Button>
      <Button
        variant={state === 'notApplicable' ? 'light' : 'default'}
        color="gray"
        c="var(--mantine-color-text)"
        leftSection={<IconCircleOff size={18} aria-hidden="true" />}
        rightSection={<KeyHint>N</KeyHint>}
        aria-pressed={state === 'notApplicable'}
        aria-expanded={asking}
        aria-keyshortcuts="N"
        onClick={onNotApplicable}
      >
        {t('questionnaire:notApplicable')}
      </Button>
      {state !== 'unanswered' && (
        <Button
          variant="subtle"
          color="gray"
          c="dimmed"
          leftSection={<IconEraser size={18} aria-hidden="true" />}
          aria-keyshortcuts="Backspace"
          onClick={onClear}
        >
          {t('questionnaire:clear')}
        </Button>
      )}
    </Group>
  );
}
