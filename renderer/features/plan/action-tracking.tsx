import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionProgress } from '../../../src/contract/records.ts';
import { isLocalDate } from '../../../src/kernel/dates.ts';
import type { PlanChanges } from './use-plan.ts';

interface TrackingProps {
  readonly action: string;
  readonly progress: ActionProgress;
  readonly changes: PlanChanges;
  /** True shows the field's name above it; otherwise it is spoken only. */
  readonly labelled?: boolean;
}

const statuses = ['to-do', 'doing', 'blocked', 'done'] as const;

function useNames(action: string, field: string, labelled: boolean) {
  const { t } = useTranslation();
  const name = t(`plan:track.${field}`);
  return labelled ? { label: name } : { 'aria-label': t('plan:track.of', { field: name, action }), placeholder: name };
}

/** How far an action is; saved when chosen. */
export function StatusField({ action, progress, changes, labelled = false }: TrackingProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      {...useNames(action, 'status', labelled)}
      size="xs"
      value={progress.status}
      onChange={(event) => {
        const status = statuses.find((each) => each === event.currentTarget.value);
        if (status) changes.setProgress(action, { status });
      }}
      data={statuses.map((status) => ({ value: status, label: t(`plan:status.${status}`) }))}
    />
  );
}

/** Who does it; saved when the field is left. */
export function OwnerField({ action, progress, changes, labelled = false }: TrackingProps) {
  const [draft, setDraft] = useDraft(progress.owner);
  return (
    <TextInput
      {...useNames(action, 'owner', labelled)}
      size="xs"
      maxLength={200}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => draft !== progress.owner && changes.setProgress(action, { owner: draft })}
    />
  );
}

/** By when; saved when the field is left. */
export function DueField({ action, progress, changes, labelled = false }: TrackingProps) {
  const [draft, setDraft] = useDraft(progress.dueDate ?? '');
  const save = () => {
    const dueDate = isLocalDate(draft) ? draft : null;
    if (dueDate !== progress.dueDate) changes.setProgress(action, { dueDate });
  };
  return (
    <TextInput
      {...useNames(action, 'due', labelled)}
      type="date"
      size="xs"
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={save}
    />
  );
}

/** What is worth remembering about it; saved when the field is left. */
export function NoteField({ action, progress, changes }: TrackingProps) {
  const [draft, setDraft] = useDraft(progress.note);
  return (
    <Textarea
      {...useNames(action, 'note', true)}
      size="xs"
      autosize
      minRows={2}
      maxLength={10_000}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => draft !== progress.note && changes.setProgress(action, { note: draft })}
    />
  );
}

/** What is being typed; follows the stored value when that changes elsewhere. */
function useDraft(stored: string) {
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
  return [draft, setDraft] as const;
}
