import { Button, Checkbox, Group, Paper, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { client } from '../../../client/api.ts';
import type { LiveWorkshop } from '../live/use-workshop.ts';
import classes from './side.module.css';

interface ParkingLotProps {
  readonly workshop: LiveWorkshop;
  readonly view: WorkshopView;
  /** The question that a new thought belongs to. */
  readonly question: string | null;
  readonly inputRef: Ref<HTMLInputElement>;
}

/** What came up and must not be lost, but not be talked about now. */
export function ParkingLot({ workshop, view, question, inputRef }: ParkingLotProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const id = view.workshop.id;
  const add = (event: FormEvent) => {
    event.preventDefault();
    const thought = text.trim();
    if (thought === '') return;
    workshop.run(
      () => client.workshops.park({ id, text: thought, question }),
      () => setText(''),
    );
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="parking-title">
      <Title order={2} size="h3" id="parking-title">
        {t('workshops:parking.title')}
      </Title>
      <form onSubmit={add}>
        <Group gap="xs" wrap="nowrap" align="flex-end" mt="xs">
          <TextInput
            ref={inputRef}
            flex={1}
            size="sm"
            aria-label={t('workshops:parking.add')}
            placeholder={t('workshops:parking.add')}
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.blur();
            }}
          />
          <Button type="submit" variant="default" size="sm" disabled={text.trim() === ''}>
            {t('workshops:parking.keep')}
          </Button>
        </Group>
      </form>
      {view.parking.length === 0 ? (
        <Text size="sm" c="dimmed" mt="xs">
          {t('workshops:parking.none')}
        </Text>
      ) : (
        <ul className={classes.thoughts}>
          {view.parking.map((thought) => (
            <li key={thought.id} className={classes.thought}>
              <Checkbox
                size="sm"
                checked={thought.done}
                label={thought.text}
                {...(thought.question === null ? {} : { description: t(`questions:${thought.question}.text`) })}
                onChange={(event) => {
                  const done = event.currentTarget.checked;
                  workshop.run(() => client.workshops.setParked({ id, parkedId: thought.id, done }));
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </Paper>
  );
}
