import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '../../../../src/contract/report-records.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { WorkingLine } from '../../../ui/working-line.tsx';
import type { Wanted } from '../wanted.ts';
import { PdfPages } from './pdf-pages.tsx';
import { type Preview, usePreview } from './use-preview.ts';

interface PreviewPanelProps {
  readonly wanted: Wanted | null;
  readonly name: string;
  readonly format: ExportFormat;
}

/** What the file will say, page by page, before it is exported. */
export function PreviewPanel({ wanted, name, format }: PreviewPanelProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const preview = usePreview(wanted);
  return (
    <Stack component="section" aria-labelledby={titleId} gap="xs" className="no-print">
      <Title order={2} size="h4" id={titleId}>
        {t('deliverables:preview.title')}
      </Title>
      {format !== 'pdf' && (
        <Text size="sm" c="dimmed">
          {format === 'json'
            ? t('deliverables:preview.inWords')
            : t('deliverables:preview.onPaper', { format: t(`deliverables:format.${format}`) })}
        </Text>
      )}
      {wanted === null ? (
        <Paper withBorder p="lg">
          <Text>{t('deliverables:options.noSection')}</Text>
        </Paper>
      ) : (
        <Pages preview={preview} label={t('deliverables:preview.pages', { name })} />
      )}
    </Stack>
  );
}

function Pages({ preview, label }: { readonly preview: Preview; readonly label: string }) {
  const { t } = useTranslation();
  if (preview.error) return <ErrorPanel error={preview.error} onRetry={preview.make} />;
  if (preview.stopped) {
    return (
      <Paper withBorder p="lg">
        <Group justify="space-between">
          <Text>{t('deliverables:preview.stopped')}</Text>
          <Button variant="default" onClick={preview.make}>
            {t('deliverables:preview.again')}
          </Button>
        </Group>
      </Paper>
    );
  }
  return (
    <>
      <WorkingLine working={preview.working} label={t('deliverables:preview.working')} onCancel={preview.cancel} />
      {preview.file ? (
        <PdfPages file={preview.file} label={label} language={preview.language} outdated={preview.outdated} />
      ) : (
        <Loading />
      )}
    </>
  );
}
