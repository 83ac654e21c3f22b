import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

interface NumberSettingProps
  extends Pick<NumberInputProps, 'label' | 'description' | 'step' | 'suffix' | 'decimalScale' | 'thousandSeparator'> {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A number that always has a value: what is typed counts once it is within its limits, and is put within them on leaving. */
export function NumberSetting({ value, min, max, onChange, ...input }: NumberSettingProps) {
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<number | string>(value);
  useEffect(() => {
    if (document.activeElement !== field.current) setDraft(value);
  }, [value]);
  const changed = (next: number | string) => {
    setDraft(next);
    if (typeof next === 'number' && next >= min && next <= max) onChange(next);
  };
  return (
    <NumberInput
      {...input}
      ref={field}
      value={draft}
      min={min}
      max={max}
      onChange={changed}
      onBlur={() => setDraft(value)}
      allowNegative={false}
      stepHoldDelay={400}
      stepHoldInterval={80}
    />
  );
}
