import { Button, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPalette } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import {
  type Deliverable,
  type ExportFormat,
  formatsOf,
  type ReportSettings,
} from '../../../src/contract/report-records.ts';
import { ExportPanel } from './export/export-panel.tsx';
import { useExport } from './export/use-export.ts';
import { ExportHistory } from './history/export-history.tsx';
import { OptionsBar } from './options-bar.tsx';
import { DeliverableList } from './pick/deliverable-list.tsx';
import { DeliverableSelect } from './pick/deliverable-select.tsx';
import { PreviewPanel } from './preview/preview-panel.tsx';
import classes from './reports.module.css';
import { ReportsFrame } from './reports-frame.tsx';
import { useDeliverable } from './use-deliverable.ts';
import { useSaveReportSettings } from './use-report-settings.ts';
import { wantedOf } from './wanted.ts';

interface ReportsPageProps {
  readonly view: AssessmentView;
  readonly settings: ReportSettings;
}

/** Pick, look, export; and what was exported before. */
export function ReportsPage({ view, settings }: ReportsPageProps) {
  const { t } = useTranslation();
  const { id } = view.assessment;
  const comparable = view.reassessment !== null;
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [picked, pick] = useDeliverable(comparable);
  const [format, chooseFormat] = useFormat(picked);
  const save = useSaveReportSettings(id);
  const { state, start, cancel, close } = useExport();
  const wanted = wantedOf(id, picked, settings);
  const Pick = narrow ? DeliverableSelect : DeliverableList;
  return (
    <ReportsFrame view={view} actions={<BrandingLink />}>
      <div className={classes.page}>
        <Pick picked={picked} onPick={pick} comparable={comparable} />
        <Stack gap="md" miw={0}>
          <OptionsBar
            deliverable={picked}
            format={format}
            settings={settings}
            exporting={state.kind === 'running'}
            enabled={wanted !== null}
            onFormat={chooseFormat}
            onSettings={save}
            onExport={() => wanted && start({ ...wanted, format })}
          />
          <ExportPanel state={state} onCancel={cancel} onRetry={start} onClose={close} />
          <PreviewPanel wanted={wanted} name={t(`deliverables:kind.${picked}.name`)} format={format} />
          <ExportHistory assessmentId={id} />
        </Stack>
      </div>
    </ReportsFrame>
  );
}

function BrandingLink() {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      component={Link}
      to="/settings"
      hash="branding"
      leftSection={<IconPalette size={18} aria-hidden="true" />}
    >
      {t('deliverables:branding.link')}
    </Button>
  );
}

/** The format of what is picked: what was chosen for it last, else its usual one. */
function useFormat(picked: Deliverable): readonly [ExportFormat, (format: ExportFormat) => void] {
  const [chosen, setChosen] = useState<Partial<Record<Deliverable, ExportFormat>>>({});
  const format = chosen[picked] ?? formatsOf(picked)[0] ?? 'pdf';
  return [format, (next) => setChosen((before) => ({ ...before, [picked]: next }))];
}
