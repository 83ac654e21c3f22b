import { Button, NumberInput, type NumberInputProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

interface AmountInputProps
  extends Pick<
    NumberInputProps,
    'label' | 'aria-label' | 'description' | 'placeholder' | 'max' | 'step' | 'w' | 'size'
  > {
  /** Null: empty, not limited. */
  readonly value: number | null;
  readonly min?: number;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Words of the button that empties the field; without it there is none. */
  readonly clear?: string;
  readonly onChange: (value: number | null) => void;
}

/** A number that may be left empty. It follows its value when that changes elsewhere, but never under the user's fingers. */
export function AmountInput({
  value,
  onChange,
  prefix = '',
  suffix = '',
  clear,
  min = 0,
  w = 260,
  ...input
}: AmountInputProps) {
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<number | string>(value ?? '');
  useEffect(() => {
    if (document.activeElement !== field.current) setDraft(value ?? '');
  }, [value]);
  const changed = (next: number | string) => {
    setDraft(next);
    if (next === '') onChange(null);
    else if (typeof next === 'number' && next >= min) onChange(next);
  };
  return (
    <div>
      <NumberInput
        {...input}
        ref={field}
        w={w}
        maw="100%"
        value={draft}
        onChange={changed}
        min={min}
        allowNegative={false}
        thousandSeparator=","
        prefix={prefix}
        suffix={suffix}
        hideControls
      />
      {clear !== undefined && draft !== '' && (
        <Button variant="subtle" size="compact-xs" mt={4} className="no-print" onClick={() => changed('')}>
          {clear}
        </Button>
      )}
    </div>
  );
}
