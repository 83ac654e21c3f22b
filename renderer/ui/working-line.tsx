import { Button, Group, Loader, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from './format.ts';
import { useElapsed } from './use-elapsed.ts';
import classes from './working-line.module.css';

interface WorkingLineProps {
  readonly working: boolean;
  /** What is being done: "Working out the best plan…". Spoken once, when it has lasted long enough to be noticed. */
  readonly label: string;
  readonly onCancel: () => void;
  /** How much of it is done, 0 to 1, where that is known. */
  readonly done?: number;
}

/** Shorter than this is not worth a word. */
const noticedAfterMs = 300;

/** A quiet line while something takes longer than a moment: what, for how long already, and a way to stop it. */
export function WorkingLine({ working, label, onCancel, done }: WorkingLineProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const elapsed = useElapsed(working);
  const shown = working && elapsed >= noticedAfterMs;
  return (
    <div className={classes.place} data-shown={shown}>
      <div role="status" aria-live="polite" className={classes.words}>
        {shown && (
          <Group gap="xs" wrap="nowrap">
            <Loader size={16} aria-hidden="true" />
            <Text size="sm">{label}</Text>
          </Group>
        )}
      </div>
      {shown && (
        <>
          <Text size="sm" c="dimmed" aria-hidden="true" className={classes.seconds}>
            {t('ui:seconds', { value: formats.number(Math.floor(elapsed / 1000), 0) })}
          </Text>
          {done !== undefined && <Progress value={100 * done} aria-label={label} className={classes.bar} />}
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            {t('ui:cancel')}
          </Button>
        </>
      )}
    </div>
  );
}
