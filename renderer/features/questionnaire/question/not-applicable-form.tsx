import { Button, Chip, Group, Stack, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const suggestions = ['noTraining', 'supplier', 'tooSmall'] as const;

interface NotApplicableFormProps {
  readonly reason: string;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a question does not apply; without a reason the answer would not stand up in a review. */
export function NotApplicableForm({ reason, onSave, onCancel }: NotApplicableFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(reason);
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = () => {
    if (text.trim() === '') setMissing(true);
    else onSave(text.trim());
  };
  return (
    <Stack gap="xs" ref={form}>
      <Textarea
        autoFocus
        label={t('questionnaire:reason.label')}
        labelProps={{ mb: 6 }}
        value={text}
        maxLength={2000}
        autosize
        minRows={2}
        error={missing && text.trim() === '' ? t('questionnaire:reason.missing') : null}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          save();
        }}
      />
      <Group gap={6}>
        {suggestions.map((id) => (
          <Chip
            key={id}
            size="sm"
            checked={text === t(`questionnaire:reason.${id}`)}
            onChange={() => setText(t(`questionnaire:reason.${id}`))}
          >
            {t(`questionnaire:reason.${id}`)}
          </Chip>
        ))}
      </Group>
      <Group gap="xs">
        <Button onClick={save}>{t('questionnaire:reason.save')}</Button>
        <Button variant="default" onClick={onCancel}>
          {t('questionnaire:cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
