import { ActionIcon, Badge, Group, Popover, TagsInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../../src/contract/portfolio-records.ts';
import { longestTag } from '../../filter/portfolio-search.ts';
import classes from '../../portfolio.module.css';
import { useTags } from './use-tags.ts';

const mostTags = 20;

interface TagsCellProps {
  readonly row: PortfolioRow;
  readonly known: readonly string[];
}

/** The client's tags, changed in place; what one did while it was open is one undo away once it is closed. */
export function TagsCell({ row, known }: TagsCellProps) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  // The editor is made when it is first opened: rows that scroll by need none.
  const [used, setUsed] = useState(false);
  const tags = useTags(row);
  const leave = () => {
    close();
    tags.offerUndo();
  };
  const enter = () => {
    tags.begin();
    setUsed(true);
    open();
  };
  const button = (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      className="no-print"
      aria-label={t('portfolio:tags.edit', { name: row.name })}
      onClick={opened ? leave : enter}
    >
      <IconTag size={15} aria-hidden="true" />
    </ActionIcon>
  );
  return (
    <Group gap={4} className={classes.tags}>
      {tags.value.map((tag) => (
        <Badge key={tag} variant="light" color="gray" tt="none" className={classes.tag}>
          {tag}
        </Badge>
      ))}
      {used ? (
        <Popover
          opened={opened}
          onChange={(next) => !next && leave()}
          onDismiss={leave}
          width={280}
          trapFocus
          returnFocus
          withinPortal
          position="bottom-start"
        >
          <Popover.Target>{button}</Popover.Target>
          <Popover.Dropdown aria-label={t('portfolio:tags.edit', { name: row.name })}>
            <TagsInput
              label={t('portfolio:table.tags')}
              description={t('portfolio:tags.hint')}
              value={[...tags.value]}
              onChange={tags.set}
              data={[...known]}
              maxTags={mostTags}
              maxLength={longestTag}
              comboboxProps={{ withinPortal: false }}
              data-autofocus
            />
          </Popover.Dropdown>
        </Popover>
      ) : (
        button
      )}
    </Group>
  );
}
