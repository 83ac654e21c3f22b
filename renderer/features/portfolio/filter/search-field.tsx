import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Typing rests for this long before the list follows. */
const restMs = 120;

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Searches clients while one types; follows the address when that changes elsewhere. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const [sent, setSent] = useState(value);
  const send = useDebouncedCallback((text: string) => {
    setSent(text.trim());
    onChange(text.trim());
  }, restMs);
  useEffect(() => {
    // Not what was typed here: the back button, or a filter that was cleared.
    if (value !== sent) {
      setTyped(value);
      setSent(value);
    }
  }, [value, sent]);
  return (
    <TextInput
      type="search"
      w={280}
      maw="100%"
      aria-label={t('portfolio:filter.search')}
      placeholder={t('portfolio:filter.search')}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      value={typed}
      maxLength={200}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        send(event.currentTarget.value);
      }}
    />
  );
}
