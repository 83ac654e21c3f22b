import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconTableExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../client/api.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { showDone } from '../../../ui/show-done.ts';
import { showError } from '../../../ui/show-error.tsx';
import type { PortfolioFilter } from '../filter/portfolio-search.ts';

const formats = ['xlsx', 'csv'] as const;
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The table as it is narrowed, as a file. */
export function ExportTableMenu({ filter }: { readonly filter: PortfolioFilter }) {
  const { t } = useTranslation();
  const save = async (format: (typeof formats)[number]) => {
    try {
      const { fileName, content, rows } = await client.portfolio.exportTable({ ...filter, format });
      if (format === 'csv') saveFile(fileName, content, 'text/csv;charset=utf-8');
      else saveFile(fileName, bytesOf(content), xlsxType);
      showDone(t('portfolio:export.done', { fileName, count: rows }));
    } catch (error) {
      showError(error);
    }
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconTableExport size={16} aria-hidden="true" />}
          rightSection={<IconChevronDown size={15} aria-hidden="true" />}
        >
          {t('portfolio:export.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} onClick={() => void save(format)}>
            {t(`portfolio:export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
