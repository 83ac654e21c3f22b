import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { programmes } from '../../src/content/programmes.ts';
import type { Programme, ProgrammeId } from '../../src/content/types.ts';
import { useFormats } from './format.ts';
import classes from './reference-list.module.css';

const byId: ReadonlyMap<ProgrammeId, Programme> = new Map(programmes.map((programme) => [programme.id, programme]));

/** Taiwan programmes in words, each with its terms, the most it pays and the day of which that is known. */
export function ProgrammeList({ programmes: ids }: { readonly programmes: readonly ProgrammeId[] }) {
  return (
    <ul className={classes.list}>
      {ids.map((id) => {
        const programme = byId.get(id);
        return programme && <ProgrammeLine key={id} programme={programme} />;
      })}
    </ul>
  );
}

function ProgrammeLine({ programme: { id, upToNtd, asOf, confidence } }: { readonly programme: Programme }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <li className={classes.item}>
      <Text size="sm" fw={600}>
        {t(`frameworks:programmes.${id}.name`)}
      </Text>
      <Text size="sm">{t(`frameworks:programmes.${id}.terms`)}</Text>
      <Group gap="xs" mt={2}>
        <Text size="xs" c="dimmed">
          {upToNtd === 0 && t('frameworks:programme.free')}
          {upToNtd !== null && upToNtd > 0 && t('frameworks:programme.upTo', { amount: formats.money(upToNtd) })}{' '}
          {t('frameworks:programme.asOf', { asOf })}
        </Text>
        <span className={classes.confidence} data-assumed={confidence === 'M' || confidence === 'ASM'}>
          {t(`ui:reference.confidence.${confidence}`)}
        </span>
      </Group>
    </li>
  );
}
