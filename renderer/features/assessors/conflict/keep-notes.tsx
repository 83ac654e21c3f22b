import { Button } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MergeLine } from '../../../../src/contract/assessor-api.ts';
import type { Assessors } from '../use-assessors.ts';

interface KeepNotesProps {
  readonly line: MergeLine;
  /** The assessment's own note on the question. */
  readonly note: string;
  readonly keepNotes: Assessors['keepNotes'];
}

/** Offers to add what assessors noted to the question's own note; what stands there stays. */
export function KeepNotes({ line, note, keepNotes }: KeepNotesProps) {
  const { t } = useTranslation();
  const fresh = line.voices
    .filter((voice) => voice.note !== '')
    .map((voice) => t('assessors:conflict.noteOf', { name: voice.name, note: voice.note }))
    .filter((said) => !note.includes(said));
  if (fresh.length === 0) return null;
  return (
    <div className="no-print">
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconNotes size={16} aria-hidden="true" />}
        loading={keepNotes.isPending}
        onClick={() => keepNotes.mutate({ question: line.question, note: [note, ...fresh].filter(Boolean).join('\n') })}
      >
        {t('assessors:conflict.keepNotes', { count: fresh.length })}
      </Button>
    </div>
  );
}
