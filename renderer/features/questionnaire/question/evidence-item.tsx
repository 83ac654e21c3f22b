import { ActionIcon, Anchor, Group, Text } from '@mantine/core';
import { IconFile, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { filePaths } from '../../../../src/contract/files.ts';
import type { AssessmentView } from '../../../../src/contract/records.ts';
import { useFormats } from '../../../ui/format.ts';

interface EvidenceItemProps {
  readonly file: AssessmentView['evidence'][number];
  readonly onRemove: () => void;
}

/** One evidence file: download, size and day, remove. */
export function EvidenceItem({ file, onRemove }: EvidenceItemProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Group component="li" gap="xs" wrap="nowrap">
      <IconFile size={18} aria-hidden="true" style={{ flex: 'none' }} />
      <Anchor href={filePaths.evidence(file.id)} download={file.fileName} size="sm" truncate>
        {file.fileName}
      </Anchor>
      <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {t('questionnaire:evidence.sizeAndDay', { size: formats.bytes(file.bytes), day: formats.date(file.addedAt) })}
      </Text>
      <ActionIcon
        variant="subtle"
        color="gray"
        ml="auto"
        className="no-print"
        aria-label={t('questionnaire:evidence.remove', { name: file.fileName })}
        onClick={onRemove}
      >
        <IconTrash size={18} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}
