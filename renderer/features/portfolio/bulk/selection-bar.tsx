import { Button, Text } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconFileExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../portfolio.module.css';

interface SelectionBarProps {
  readonly chosen: number;
  /** Clients that match the filter. */
  readonly found: number;
  /** What is looked at are archived clients only. */
  readonly inArchive: boolean;
  readonly on: {
    readonly all: () => void;
    readonly none: () => void;
    readonly exportFiles: () => void;
    readonly archive: () => void;
  };
}

/** How many clients match and how many are chosen, and what one does with those. */
export function SelectionBar({ chosen, found, inArchive, on }: SelectionBarProps) {
  const { t } = useTranslation();
  const ArchiveIcon = inArchive ? IconArchiveOff : IconArchive;
  return (
    <div className={`${classes.bar} no-print`}>
      <Text size="sm" role="status">
        {chosen > 0 ? t('portfolio:selection.chosen', { chosen, found }) : t('portfolio:found', { count: found })}
      </Text>
      {chosen < found && (
        <Button variant="subtle" size="compact-sm" onClick={on.all}>
          {t('portfolio:selection.all', { count: found })}
        </Button>
      )}
      {chosen > 0 && (
        <>
          <Button variant="subtle" size="compact-sm" onClick={on.none}>
            {t('portfolio:selection.none')}
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconFileExport size={15} aria-hidden="true" />}
            onClick={on.exportFiles}
          >
            {t('portfolio:selection.export')}
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<ArchiveIcon size={15} aria-hidden="true" />}
            onClick={on.archive}
          >
            {inArchive ? t('clients:archive.back') : t('clients:archive.do')}
          </Button>
        </>
      )}
    </div>
  );
}
