import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { programmes } from '../../../src/content/programmes.ts';
import type { Programme } from '../../../src/content/types.ts';
import { useFormats } from '../../ui/format.ts';
import classes from './plan.module.css';
import { actionOf } from './plan-model.ts';

/** Taiwan programmes that may pay for an action or train for it. Terms change, so each shows the date of its facts. */
export function Programmes({ action }: { readonly action: string }) {
  const { t } = useTranslation();
  const ids = actionOf(action).programmes ?? [];
  const shown = programmes.filter((programme) => ids.includes(programme.id));
  if (shown.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h5" mb={4}>
        {t('plan:programmes.title')}
      </Title>
      <ul className={classes.words} style={{ paddingInlineStart: 20 }}>
        {shown.map((programme) => (
          <ProgrammeItem key={programme.id} programme={programme} />
        ))}
      </ul>
      <Text size="xs" mt={4}>
        {t('plan:programmes.check')}
      </Text>
    </section>
  );
}

interface ProgrammeItemProps {
  readonly programme: Programme;
  /** What else to say of it. */
  readonly children?: ReactNode;
}

/** One programme: what it is, how much at most, and how old that is. */
export function ProgrammeItem({ programme: { id, upToNtd, asOf, confidence }, children }: ProgrammeItemProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const limit =
    upToNtd === null
      ? t('plan:programmes.noFigure')
      : upToNtd === 0
        ? t('plan:programmes.free')
        : t('plan:programmes.upTo', { amount: formats.money(upToNtd) });
  return (
    <li>
      <Text size="sm" fw={600}>
        {t(`frameworks:programmes.${id}.name`)}
      </Text>
      <Text size="sm">{t(`frameworks:programmes.${id}.terms`)}</Text>
      {children}
      <Text size="xs" c="dimmed">
        {t('plan:programmes.facts', { limit, asOf, confidence: t(`ui:reference.confidence.${confidence}`) })}
      </Text>
    </li>
  );
}
