import { Alert } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { useAnnouncer } from '../../../ui/use-announcer.tsx';
import type { WantedFile } from '../wanted.ts';
import { ExportDone } from './export-done.tsx';
import { ExportRunning } from './export-running.tsx';
import type { ExportState } from './export-state.ts';

interface ExportPanelProps {
  readonly state: ExportState;
  readonly onCancel: () => void;
  readonly onRetry: (wanted: WantedFile) => void;
  readonly onClose: () => void;
}

/** How the export goes, and how it went: its steps, the finished file, or what failed and what to do next. */
export function ExportPanel({ state, ...on }: ExportPanelProps) {
  const { announce, region } = useAnnouncer();
  const { t } = useTranslation();
  useEffect(() => {
    if (state.kind !== 'done') return;
    const { fileName, figures } = state.record;
    announce(t('deliverables:export.doneAnnounced', { fileName, figures }));
  }, [state, announce, t]);
  return (
    <>
      {region}
      <Panel state={state} {...on} />
    </>
  );
}

function Panel({ state, onCancel, onRetry, onClose }: ExportPanelProps) {
  const { t } = useTranslation();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running':
      return <ExportRunning wanted={state.wanted} step={state.step} onCancel={onCancel} />;
    case 'done':
      return <ExportDone record={state.record} onClose={onClose} />;
    case 'failed':
      return <ErrorPanel error={state.error} onRetry={() => onRetry(state.wanted)} />;
    case 'cancelled':
      return (
        <Alert
          variant="outline"
          color="gray"
          role="status"
          withCloseButton
          closeButtonLabel={t('ui:close')}
          onClose={onClose}
        >
          {t('deliverables:export.cancelled')}
        </Alert>
      );
  }
}
