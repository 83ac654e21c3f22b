import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { references } from '../../src/content/references.ts';
import type { Reference, ReferenceId } from '../../src/content/types.ts';
import classes from './reference-list.module.css';

const byId: ReadonlyMap<ReferenceId, Reference> = new Map(references.map((reference) => [reference.id, reference]));

interface ReferenceListProps {
  readonly references: readonly ReferenceId[];
  /** What else stands with a reference: its state, its questions. */
  readonly renderMore?: (reference: ReferenceId) => ReactNode;
}

/** Framework references in words, each with the date of its text and how far it was checked. */
export function ReferenceList({ references: ids, renderMore }: ReferenceListProps) {
  return (
    <ul className={classes.list}>
      {ids.map((id) => {
        const reference = byId.get(id);
        if (!reference) return null;
        return (
          <li key={id} className={classes.item}>
            <ReferenceLine reference={reference} />
            {renderMore?.(id)}
          </li>
        );
      })}
    </ul>
  );
}

function ReferenceLine({ reference }: { readonly reference: Reference }) {
  const { t } = useTranslation();
  const assumed = reference.confidence === 'M' || reference.confidence === 'ASM';
  return (
    <>
      <Text size="sm" fw={600}>
        {t(`frameworks:references.${reference.slug}`)}
      </Text>
      <Group gap="xs" mt={2}>
        <Text size="xs" c="dimmed">
          {t('ui:reference.about', { asOf: reference.asOf })}
        </Text>
        <span className={classes.confidence} data-assumed={assumed}>
          {t(`ui:reference.confidence.${reference.confidence}`)}
        </span>
      </Group>
    </>
  );
}
