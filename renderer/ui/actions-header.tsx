import { Table, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Heading of a table's last column, where the buttons are: heard, not seen, and left out on paper. */
export function ActionsHeader({ width }: { readonly width: number }) {
  const { t } = useTranslation();
  return (
    // Positioned, or the hidden words lie outside of a table that scrolls and widen the page.
    <Table.Th w={width} pos="relative" className="no-print">
      <VisuallyHidden>{t('ui:actions')}</VisuallyHidden>
    </Table.Th>
  );
}
