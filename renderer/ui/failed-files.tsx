import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FileFailure } from '../../src/contract/errors.ts';

interface FailedFilesProps {
  readonly title: string;
  readonly failures: readonly FileFailure[];
  /** Without it the list cannot be closed. */
  readonly onClose?: () => void;
}

/** Files that could not be taken, each with what is wrong and what to do; all others were. */
export function FailedFiles({ title, failures, onClose }: FailedFilesProps) {
  const { t } = useTranslation();
  return (
    <Alert
      variant="outline"
      color="red"
      role="alert"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={title}
      {...(onClose ? { withCloseButton: true, closeButtonLabel: t('ui:close'), onClose } : {})}
    >
      <List spacing="sm" listStyleType="none">
        {failures.map(({ fileName, code, params }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two files may have one name
          <List.Item key={index}>
            <Text fw={600} className="long-name">
              {fileName}
            </Text>
            <Text size="sm" className="long-name">
              {t(`errors:${code}.message`, params)}
            </Text>
            <Text size="sm">{t(`errors:${code}.next`, params)}</Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
