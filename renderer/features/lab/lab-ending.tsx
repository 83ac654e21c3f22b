import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/format.ts';
import { GlossaryText } from '../../ui/glossary-text.tsx';
import { labLimits } from './controls/lab-limits.ts';
import { endingOf, type NextTry, nextTry } from './ending.ts';
import type { LabState } from './lab-state.ts';

interface LabEndingProps {
  readonly state: LabState;
  /** Sets the next experiment up; the user starts it. */
  readonly onTry: (next: NextTry) => void;
}

/** A lab that is over: what happened, and what to try next. */
export function LabEnding({ state: { analysis, config, step }, onTry }: LabEndingProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!config) return null;
  if (!analysis) return <Text>{t('lab:ending.tooShort')}</Text>;
  const ending = endingOf(analysis);
  const next = nextTry(ending, config, { steps: labLimits.steps.max });
  const figures = {
    step: formats.number(step, 0),
    memorised: formats.number(analysis.memorisedStep ?? 0, 0),
    generalised: formats.number(analysis.generalisedStep ?? 0, 0),
    times: formats.number((analysis.generalisedStep ?? 0) / (analysis.memorisedStep || 1), 0),
  };
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="lab-ending">
      <Stack gap="sm" align="flex-start">
        <Title order={2} id="lab-ending">
          {t(`lab:ending.${ending}.title`)}
        </Title>
        <Text maw={760}>
          <GlossaryText>{t(`lab:ending.${ending}.text`, figures)}</GlossaryText>
        </Text>
        <Text maw={760}>
          <strong>{t('lab:next.title')}</strong>
          {t(`lab:next.${next.reason}`)}
        </Text>
        <Button variant="default" onClick={() => onTry(next)}>
          {t('lab:next.setUp')}
        </Button>
      </Stack>
    </Paper>
  );
}
