import { Button, Group, Text, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { contrastWithWhite } from '../../../../src/kernel/contrast.ts';
import { useFormats } from '../../../ui/format.ts';
import type { Draft } from '../../../ui/use-draft.ts';
import classes from './branding.module.css';
import { colourCode, darkerColour } from './darker-colour.ts';

interface ColourFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly draft: Draft;
  /** White text must stand on the colour with at least this contrast; null: it carries no text. */
  readonly leastContrast: number | null;
}

/** A colour, picked or typed, with how well white text can be read on it. */
export function ColourField({ label, hint, draft, leastContrast }: ColourFieldProps) {
  const { t } = useTranslation();
  const contrastId = useId();
  const code = colourCode(draft.value);
  const poor = code !== null && leastContrast !== null && contrastWithWhite(code) < leastContrast;
  return (
    <div>
      <TextInput
        label={label}
        description={hint}
        error={code === null ? t('deliverables:branding.notColour') : poor}
        value={draft.value}
        spellCheck={false}
        maxLength={7}
        {...(leastContrast === null ? {} : { 'aria-describedby': contrastId })}
        onChange={(event) => draft.set(event.currentTarget.value)}
        onBlur={draft.flush}
        leftSection={
          <input
            type="color"
            className={classes.picker}
            aria-label={t('deliverables:branding.pick', { name: label })}
            value={code ?? '#000000'}
            onChange={(event) => draft.set(event.currentTarget.value)}
            onBlur={draft.flush}
          />
        }
        leftSectionWidth={44}
        leftSectionPointerEvents="all"
      />
      {code !== null && leastContrast !== null && (
        <Contrast id={contrastId} colour={code} least={leastContrast} onTake={(colour) => draft.set(colour)} />
      )}
    </div>
  );
}

interface ContrastProps {
  readonly id: string;
  readonly colour: string;
  readonly least: number;
  readonly onTake: (colour: string) => void;
}

function Contrast({ id, colour, least, onTake }: ContrastProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const contrast = contrastWithWhite(colour);
  // Never rounded up to the limit that it misses.
  const ratio = formats.number(Math.floor(contrast * 10) / 10, 1);
  const darker = darkerColour(colour, least);
  if (contrast >= least) {
    return (
      <Text size="sm" c="dimmed" mt={4} id={id}>
        {t('deliverables:branding.contrast', { ratio })}
      </Text>
    );
  }
  return (
    <Group gap="xs" mt={4}>
      <Text size="sm" c="var(--mantine-color-error)" id={id} role="alert">
        {t('deliverables:branding.contrastLow', { ratio })}
      </Text>
      <Button size="compact-sm" variant="default" onClick={() => onTake(darker)}>
        {t('deliverables:branding.darker', { colour: darker })}
      </Button>
    </Group>
  );
}
