import { Table, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Heading of a table's last column, where the buttons are: heard, not seen, and left out on paper. */
export function ActionsHeader({ width }: { readonly width: number }) {
  const { t } = useTranslation();
  return (
    <Table.Th w={width} className="no-print">
      <VisuallyHidden>{t('ui:actions')}</VisuallyHidden>
    </Table.Th>
  );
}
