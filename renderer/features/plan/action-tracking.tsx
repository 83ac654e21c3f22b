import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionProgress } from '../../../src/contract/plan-records.ts';
import { isLocalDate } from '../../../src/kernel/dates.ts';
import { type Draft, useDraft } from '../../ui/use-draft.ts';
import type { PlanChanges } from './use-plan-changes.ts';

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

/** Who does it; saved by itself. */
export function OwnerField({ action, progress, changes, labelled = false }: TrackingProps) {
  const draft = useDraft(progress.owner, (owner) => changes.setProgress(action, { owner: owner.trim() }));
  return <TextInput {...useNames(action, 'owner', labelled)} size="xs" maxLength={200} {...fieldOf(draft)} />;
}

/** By when; saved by itself. */
export function DueField({ action, progress, changes, labelled = false }: TrackingProps) {
  const draft = useDraft(progress.dueDate ?? '', (day) =>
    changes.setProgress(action, { dueDate: isLocalDate(day) ? day : null }),
  );
  return <TextInput {...useNames(action, 'due', labelled)} type="date" size="xs" {...fieldOf(draft)} />;
}

/** What is worth remembering about it; saved by itself. */
export function NoteField({ action, progress, changes }: TrackingProps) {
  const draft = useDraft(progress.note, (note) => changes.setProgress(action, { note }));
  return <LongField names={useNames(action, 'note', true)} draft={draft} />;
}

/** What shows that it is done; saved by itself. */
export function EvidenceField({ action, progress, changes }: TrackingProps) {
  const draft = useDraft(progress.evidence, (evidence) => changes.setProgress(action, { evidence }));
  return <LongField names={useNames(action, 'evidence', true)} draft={draft} />;
}

function LongField({ names, draft }: { readonly names: ReturnType<typeof useNames>; readonly draft: Draft }) {
  return <Textarea {...names} size="xs" autosize minRows={2} maxLength={10_000} {...fieldOf(draft)} />;
}

function fieldOf(draft: Draft) {
  return {
    value: draft.value,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => draft.set(event.currentTarget.value),
    onBlur: draft.flush,
  };
}
