import { Autocomplete, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RoadmapItem } from '../../../src/contract/roadmap-records.ts';
import { useFormats } from '../../ui/format.ts';
import { useDraft } from '../../ui/use-draft.ts';
import classes from './roadmap.module.css';
import type { ProgressChange } from './roadmap-change.ts';
import { isMeantDay, ownerNames, progressOf, statuses } from './roadmap-model.ts';
import type { RoadmapParts } from './roadmap-parts.ts';
import { useRoadmapWords } from './use-roadmap-words.ts';

interface ItemTrackingProps extends RoadmapParts {
  readonly item: RoadmapItem;
}

/** Who does it, by when, how far it is, what is worth remembering and what shows that it is done. Saved by itself. */
export function ItemTracking({ item, plan, roadmap, changes }: ItemTrackingProps) {
  const { t } = useTranslation();
  const progress = progressOf(plan, item.action);
  const save = (change: ProgressChange) => changes.setProgress(item.action, change);
  return (
    <section aria-label={t('roadmap:item.progress')}>
      <div className={classes.fields}>
        <NativeSelect
          label={t('roadmap:item.status')}
          value={item.status}
          onChange={(event) => {
            const status = statuses.find((each) => each === event.currentTarget.value);
            if (status) save({ status });
          }}
          data={statuses.map((status) => ({ value: status, label: t(`plan:status.${status}`) }))}
        />
        <OwnerField item={item} stored={progress.owner} names={ownerNames(roadmap)} onSave={save} />
        <DueField stored={progress.dueDate} finish={item.finish} onSave={save} />
      </div>
      <TextField label={t('roadmap:item.note')} stored={progress.note} onSave={(note) => save({ note })} />
      <TextField
        label={t('roadmap:item.evidence')}
        hint={t('roadmap:item.evidenceHint', { evidence: t(`actions:${item.action}.evidenceOfDone`) })}
        stored={progress.evidence}
        onSave={(evidence) => save({ evidence })}
      />
    </section>
  );
}

/** Half a name is nobody. */
const never = () => false;

interface OwnerFieldProps {
  readonly item: RoadmapItem;
  readonly stored: string;
  readonly names: readonly string[];
  readonly onSave: (change: ProgressChange) => void;
}

function OwnerField({ item, stored, names, onSave }: OwnerFieldProps) {
  const { t } = useTranslation();
  const words = useRoadmapWords();
  const draft = useDraft(stored, (owner) => onSave({ owner: owner.trim() }), never);
  return (
    <Autocomplete
      label={t('roadmap:item.owner')}
      placeholder={words.owner(`pillar:${item.pillar}`)}
      maxLength={200}
      data={[...names]}
      value={draft.value}
      onChange={draft.set}
      onOptionSubmit={(name) => {
        draft.set(name);
        draft.flush();
      }}
      onBlur={draft.flush}
    />
  );
}

interface DueFieldProps {
  readonly stored: string | null;
  readonly finish: string;
  readonly onSave: (change: ProgressChange) => void;
}

function DueField({ stored, finish, onSave }: DueFieldProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const save = (value: string) => {
    if (value === '' || isMeantDay(value)) onSave({ dueDate: value || null });
  };
  const draft = useDraft(stored ?? '', save, isMeantDay);
  return (
    <TextInput
      type="date"
      label={t('roadmap:item.due')}
      description={t('roadmap:item.dueHint', { date: formats.date(finish) })}
      value={draft.value}
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.flush}
    />
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly stored: string;
  readonly onSave: (value: string) => void;
}

function TextField({ label, hint, stored, onSave }: TextFieldProps) {
  const draft = useDraft(stored, onSave);
  return (
    <Textarea
      mt="sm"
      label={label}
      description={hint}
      autosize
      minRows={2}
      maxRows={12}
      maxLength={10_000}
      value={draft.value}
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.flush}
    />
  );
}
