import { Button, Group, Modal, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AiSystem } from '../../../src/contract/records.ts';
import { type SystemDraft, useSaveSystem } from './use-systems.ts';

const levels = ['critical', 'important', 'minor'] as const;

interface SystemDialogProps {
  readonly organisationId: string;
  /** Null for a new one. */
  readonly system: AiSystem | null;
  readonly onClose: () => void;
}

/** Adds or changes one AI system. */
export function SystemDialog({ organisationId, system, onClose }: SystemDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<SystemDraft>(() => draftOf(system));
  const [tried, setTried] = useState(false);
  const save = useSaveSystem(organisationId, system?.id ?? null, onClose);
  const change = (part: Partial<SystemDraft>) => setDraft((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft.name.trim() !== '') save.mutate({ ...draft, name: draft.name.trim() });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={system ? t('home:systems.edit', { name: system.name }) : t('home:systems.add')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label={t('home:systems.name')}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
            error={tried && draft.name.trim() === '' ? t('home:systems.nameMissing') : null}
            maxLength={200}
            required
            data-autofocus
          />
          <Textarea
            label={t('home:systems.purpose')}
            value={draft.purpose}
            onChange={(event) => change({ purpose: event.currentTarget.value })}
            maxLength={2000}
            autosize
            minRows={2}
          />
          <Radio.Group
            label={t('home:systems.criticality')}
            value={draft.criticality}
            onChange={(value) => change({ criticality: levels.find((level) => level === value) ?? 'important' })}
          >
            <Stack gap="xs" mt={6}>
              {levels.map((level) => (
                <Radio
                  key={level}
                  value={level}
                  label={t(`home:systems.level.${level}`)}
                  description={t(`home:systems.levelHint.${level}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending}>
              {t('home:systems.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function draftOf(system: AiSystem | null): SystemDraft {
  if (!system) return { name: '', purpose: '', criticality: 'important' };
  return { name: system.name, purpose: system.purpose, criticality: system.criticality };
}
