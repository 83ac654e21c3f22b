import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../../src/contract/records.ts';
import { useFormats } from '../../../ui/format.ts';
import { useEvidence } from '../hooks/use-evidence.ts';
import { EvidenceItem } from './evidence-item.tsx';
import classes from './evidence-panel.module.css';

interface EvidencePanelProps {
  readonly assessmentId: string;
  readonly question: string;
  readonly evidence: AssessmentView['evidence'];
}

/** Files that prove an answer: added by button or by dropping, listed with their size, removed with a way back. */
export function EvidencePanel({ assessmentId, question, evidence }: EvidencePanelProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const headingId = useId();
  const [over, setOver] = useState(false);
  const { add, remove, adding, tooLarge, maxBytes } = useEvidence(assessmentId, question);
  const files = evidence.filter((file) => file.question === question);
  return (
    <section
      aria-labelledby={headingId}
      className={classes.panel}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add([...event.dataTransfer.files]);
      }}
    >
      <Group justify="space-between" gap="xs">
        <Text id={headingId} component="h3" size="sm" fw={600}>
          {t('questionnaire:evidence.title')}
        </Text>
        <FileButton multiple onChange={add} inputProps={{ 'aria-label': t('questionnaire:evidence.add') }}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="compact-md"
              loading={adding}
              leftSection={<IconPaperclip size={16} aria-hidden="true" />}
            >
              {t('questionnaire:evidence.add')}
            </Button>
          )}
        </FileButton>
      </Group>
      {tooLarge && (
        <Alert color="red" variant="outline" mt="xs" role="alert">
          {t('questionnaire:evidence.tooLarge', {
            name: tooLarge.name,
            size: formats.bytes(tooLarge.size),
            max: formats.bytes(maxBytes ?? 0),
          })}
        </Alert>
      )}
      {files.length === 0 ? (
        <Text size="sm" c="dimmed" mt={4}>
          {maxBytes === null
            ? t('questionnaire:evidence.none')
            : t('questionnaire:evidence.noneWithLimit', { max: formats.bytes(maxBytes) })}
        </Text>
      ) : (
        <Stack component="ul" gap={4} mt="xs" className={classes.list}>
          {files.map((file) => (
            <EvidenceItem key={file.id} file={file} onRemove={() => remove(file)} />
          ))}
        </Stack>
      )}
    </section>
  );
}
