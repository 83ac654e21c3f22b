import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../portfolio.module.css';
import { type BulkExport, folderOf } from './bulk-export-state.ts';

interface BulkResultProps {
  readonly state: BulkExport;
  readonly onClose: () => void;
}

/** What was written and where, and which clients failed and why. */
export function BulkResult({ state, onClose }: BulkResultProps) {
  const { t } = useTranslation();
  const { files, failures, kind } = state;
  const folder = folderOf(state);
  return (
    <Stack gap="sm">
      {kind === 'cancelled' && <Text role="status">{t('portfolio:bulk.cancelled')}</Text>}
      {files.length > 0 && (
        <Alert variant="outline" color="teal" role="status" icon={<IconCircleCheck aria-hidden="true" />}>
          {t('portfolio:bulk.written', { count: files.length })}
        </Alert>
      )}
      {folder !== null && <Folder path={folder} />}
      {failures.length > 0 && (
        <Alert
          variant="outline"
          color="red"
          role="alert"
          icon={<IconAlertTriangle aria-hidden="true" />}
          title={t('portfolio:bulk.failed', { count: failures.length })}
        >
          <ul className={classes.failures}>
            {failures.map(({ organisationName, code, params }) => (
              <li key={organisationName}>
                <Text size="sm" fw={600} className="long-name">
                  {organisationName}
                </Text>
                <Text size="sm">{t(`errors:${code}.message`, params)}</Text>
                <Text size="sm">{t(`errors:${code}.next`, params)}</Text>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Group justify="flex-end">
        <Button onClick={onClose}>{t('ui:close')}</Button>
      </Group>
    </Stack>
  );
}

function Folder({ path }: { readonly path: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text size="sm">{t('portfolio:bulk.folder')}</Text>
      <Group gap="xs">
        <Code className="long-name">{path}</Code>
        <CopyButton value={path}>
          {({ copied, copy }) => (
            <Button variant="default" size="compact-sm" onClick={copy}>
              {copied ? t('portfolio:bulk.copied') : t('portfolio:bulk.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}
