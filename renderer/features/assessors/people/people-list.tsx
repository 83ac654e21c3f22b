import { ActionIcon, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MergeView } from '../../../../src/contract/assessor-api.ts';
import { useFormats } from '../../../ui/format.ts';
import classes from '../assessors.module.css';
import type { Assessors } from '../use-assessors.ts';

interface PeopleListProps {
  readonly submissions: MergeView['submissions'];
  readonly remove: Assessors['remove'];
}

/** Who answered, for which side, how much and when. */
export function PeopleList({ submissions, remove }: PeopleListProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <ul className={classes.people} aria-labelledby="assessors-people">
      {submissions.map(({ id, name, role, answered, answeredAt, earlier }) => (
        <li key={id} className={classes.person}>
          <Text fw={600} className="long-name">
            {name}
          </Text>
          <Text size="sm">{t(`participant:role.${role}`)}</Text>
          <Text size="sm">{t('assessors:people.counted', { count: answered })}</Text>
          <Text size="sm" c="dimmed">
            {t('assessors:people.savedAt', { at: formats.dateTime(answeredAt) })}
            {earlier[0] && t('assessors:people.replaces', { at: formats.dateTime(earlier[0].answeredAt) })}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            className={`${classes.remove} no-print`}
            aria-label={t('assessors:people.removeOne', { name })}
            onClick={() => remove.mutate({ id, name })}
          >
            <IconTrash size={18} aria-hidden="true" />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
