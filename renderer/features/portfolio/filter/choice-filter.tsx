import { Button, Checkbox, Popover, ScrollArea, Stack, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Choice<T> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceFilterProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
  /** Said where there is nothing to choose from. */
  readonly empty?: string;
}

/** One thing to narrow the list by: a button that says what is chosen, and boxes to tick. */
export function ChoiceFilter<T extends string>({ label, choices, chosen, onChange, empty }: ChoiceFilterProps<T>) {
  const { t } = useTranslation();
  const names = choices.filter(({ value }) => chosen.includes(value)).map((choice) => choice.label);
  const toggle = (value: T) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  const words =
    names.length === 0
      ? label
      : t('portfolio:filter.chosen', {
          label,
          first: names[0],
          more: names.length === 1 ? '' : ` +${names.length - 1}`,
        });
  return (
    <Popover position="bottom-start" trapFocus returnFocus width={260}>
      <Popover.Target>
        <Button
          variant={chosen.length > 0 ? 'light' : 'default'}
          fw={500}
          maw={260}
          rightSection={<IconChevronDown size={15} aria-hidden="true" />}
        >
          {words}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        {choices.length === 0 ? (
          <Text size="sm">{empty}</Text>
        ) : (
          <ScrollArea.Autosize mah={300}>
            <Stack gap="xs" role="group" aria-label={label}>
              {choices.map((choice) => (
                <Checkbox
                  key={choice.value}
                  label={choice.label}
                  checked={chosen.includes(choice.value)}
                  onChange={() => toggle(choice.value)}
                />
              ))}
            </Stack>
          </ScrollArea.Autosize>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
