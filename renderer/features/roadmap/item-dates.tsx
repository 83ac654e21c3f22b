import { Button, NumberInput, Text, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RoadmapItem } from '../../../src/contract/roadmap-records.ts';
import { useFormats } from '../../ui/format.ts';
import { useDraft } from '../../ui/use-draft.ts';
import classes from './roadmap.module.css';
import { isMeantDay } from './roadmap-model.ts';
import type { RoadmapParts } from './roadmap-parts.ts';

interface ItemDatesProps extends RoadmapParts {
  readonly item: RoadmapItem;
}

/** Where an item stands on the calendar, moved by typing, and how to give it back to the plan. */
export function ItemDates({ item, changes }: ItemDatesProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { action, start, finish, workingDays } = item;
  const done = item.status === 'done';
  const moveTo = (value: string) => {
    if (isMeantDay(value)) void changes.move(action, value, workingDays);
  };
  const from = useDraft(start, moveTo, isMeantDay);
  const length = useDraft(String(workingDays), (value) => {
    const days = Math.round(Number(value));
    if (days >= 1 && days <= 400) void changes.move(action, start, days);
  });
  return (
    <section aria-labelledby="dates">
      <Title order={3} id="dates" size="h5" mb={4}>
        {t('roadmap:item.dates')}
      </Title>
      <div className={classes.lines}>
        <Text size="sm">
          {t('roadmap:item.fromTo', { from: formats.date(start), to: formats.date(finish), count: workingDays })}
        </Text>
        <Text size="sm">{t('roadmap:item.takes', { effort: formats.personDays(item.personDays) })}</Text>
        {item.window && <Text size="sm">{t('roadmap:item.window', { window: t(`plan:window.${item.window}`) })}</Text>}
      </div>
      {!done && (
        <div className={classes.fields}>
          <TextInput
            type="date"
            label={t('roadmap:item.start')}
            value={from.value}
            onChange={(event) => from.set(event.currentTarget.value)}
            onBlur={from.flush}
          />
          <NumberInput
            label={t('roadmap:item.workingDays')}
            min={1}
            max={400}
            allowDecimal={false}
            value={length.value}
            onChange={(value) => length.set(String(value))}
            onBlur={length.flush}
          />
        </div>
      )}
      {item.baseline && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('roadmap:item.signedOff', {
            from: formats.date(item.baseline.start),
            to: formats.date(item.baseline.finish),
          })}
        </Text>
      )}
      {item.moved && item.violations.length === 0 && (
        <Button mt="sm" size="xs" variant="default" onClick={() => changes.release(action)}>
          {t('roadmap:item.release')}
        </Button>
      )}
    </section>
  );
}
