import { Paper, Stack, Text, Title } from '@mantine/core';
import { IconCircleMinus, IconCirclePlus, IconClipboardText, IconInfoCircle } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { references } from '../../../../src/content/references.ts';
import type { RunView } from '../../../../src/contract/run-records.ts';
import type { LogNote, RunSignal } from '../../../../src/domain/training-run/types.ts';
import { useFormats } from '../../../ui/format.ts';
import { signalWords, stepNumber } from '../run-words.ts';
import classes from './run.module.css';

/** What the verdict rests on: signs for and against with their figures and sources, what the log lacks, what the reader noted. */
export function Signals({ run }: { readonly run: RunView }) {
  const { t } = useTranslation();
  const { signals, missing } = run.analysis;
  const speaking = (direction: RunSignal['direction']) => signals.filter((signal) => signal.direction === direction);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="signals-title">
      <Stack gap="md">
        <Title order={2} id="signals-title">
          {t('runs:signals.title')}
        </Title>
        <div className={classes.signals}>
          <SignalList title={t('runs:signals.for')} signals={speaking('for')} />
          <SignalList title={t('runs:signals.against')} signals={speaking('against')} />
          {missing.length > 0 && (
            <Lines title={t('runs:signals.missing')}>
              {missing.map((metric) => (
                <li key={metric} className={classes.signal}>
                  <IconInfoCircle size={18} aria-hidden="true" />
                  <Text size="sm">{t(`verdicts:missing.${metric}`)}</Text>
                </li>
              ))}
            </Lines>
          )}
          {run.notes.length > 0 && (
            <Lines title={t('runs:signals.notes')}>
              {run.notes.map((note) => (
                <Note key={`${note.code} ${note.what}`} note={note} run={run} />
              ))}
            </Lines>
          )}
        </div>
      </Stack>
    </Paper>
  );
}

function Lines({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={3} id={id} mb={6}>
        {title}
      </Title>
      <ul className={classes.plain}>{children}</ul>
    </section>
  );
}

interface SignalListProps {
  readonly title: string;
  readonly signals: readonly RunSignal[];
}

function SignalList({ title, signals }: SignalListProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Lines title={title}>
      {signals.length === 0 && (
        <li>
          <Text size="sm">{t('runs:signals.none')}</Text>
        </li>
      )}
      {signals.map((signal) => (
        <li key={signal.id} className={classes.signal} data-signal={signal.id}>
          {signal.direction === 'for' ? (
            <IconCirclePlus size={18} aria-hidden="true" />
          ) : (
            <IconCircleMinus size={18} aria-hidden="true" />
          )}
          <div>
            <Text size="sm">{signalWords(signal, t, formats)}</Text>
            <Text size="xs" c="dimmed">
              {sourceWords(signal.source, t)}
            </Text>
          </div>
        </li>
      ))}
    </Lines>
  );
}

/** What a signal rests on: the paper by its title where the content lists it. */
function sourceWords(source: string | null, t: TFunction): string {
  if (source === null) return t('runs:signals.measured');
  const slug = references.find(({ id }) => id === `RES:${source}`)?.slug;
  return t('runs:signals.source', { source: slug ? t(`frameworks:references.${slug}`) : source });
}

/** What happened while the log was read. A metric is named in words, anything else as it stands in the log. */
function Note({ note, run }: { readonly note: LogNote; readonly run: RunView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const column = run.columns.find(({ name, role }) => name === note.what || role === note.what);
  const metric = column && column.role !== 'step' && column.role !== 'ignored' ? column.role : null;
  const values = {
    count: formats.number(note.count, 0),
    at: note.at === null ? '–' : stepNumber(note.at, formats),
    what: metric ? t(`verdicts:metrics.${metric}`) : note.what,
  };
  return (
    <li className={classes.signal}>
      <IconClipboardText size={18} aria-hidden="true" />
      <Text size="sm">{t(`verdicts:notes.${note.code}`, values)}</Text>
    </li>
  );
}
