import { Button, Group, Input, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  type Deliverable,
  type ExportFormat,
  formatsOf,
  type ReportSettings,
  reportLanguage,
} from '../../../src/contract/report-records.ts';
import classes from './reports.module.css';
import { SectionChoice } from './section-choice.tsx';
import { hasSections, hasWords } from './wanted.ts';

interface OptionsBarProps {
  readonly deliverable: Deliverable;
  readonly format: ExportFormat;
  readonly settings: ReportSettings;
  readonly exporting: boolean;
  /** False while nothing is left to export. */
  readonly enabled: boolean;
  readonly onFormat: (format: ExportFormat) => void;
  readonly onSettings: (change: Partial<ReportSettings>) => void;
  readonly onExport: () => void;
}

/** How the picked deliverable is to be written, and the button that writes it. */
export function OptionsBar(props: OptionsBarProps) {
  const { deliverable, format, settings, exporting, enabled, onSettings, onExport } = props;
  const { t } = useTranslation();
  return (
    <Paper withBorder p="md" component="section" aria-label={t('deliverables:options.label')} className="no-print">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t(`deliverables:kind.${deliverable}.name`)}
        </Title>
        <div className={classes.options}>
          <FormatChoice {...props} />
          {hasWords(deliverable) && (
            <Input.Wrapper label={t('deliverables:options.language')} labelElement="div">
              <SegmentedControl
                fullWidth
                aria-label={t('deliverables:options.language')}
                value={settings.language}
                onChange={(value) => onSettings({ language: reportLanguage.parse(value) })}
                data={reportLanguage.options.map((value) => ({ value, label: t(`deliverables:language.${value}`) }))}
              />
            </Input.Wrapper>
          )}
          <Button
            className={classes.go}
            loading={exporting}
            disabled={!enabled}
            leftSection={<IconFileExport size={18} aria-hidden="true" />}
            onClick={onExport}
          >
            {t('deliverables:export.go', { format: t(`deliverables:format.${format}`) })}
          </Button>
        </div>
        {hasSections(deliverable) && (
          <SectionChoice hidden={settings.hidden} onChange={(hidden) => onSettings({ hidden })} />
        )}
      </Stack>
    </Paper>
  );
}

/** A choice where there is one; otherwise only the word, for nothing can be changed. */
function FormatChoice({ deliverable, format, onFormat }: OptionsBarProps) {
  const { t } = useTranslation();
  const formats = formatsOf(deliverable);
  const label = t('deliverables:options.format');
  if (formats.length === 1) {
    return (
      <Group gap={6} className={classes.only}>
        <Text fw={500} size="sm">
          {label}
        </Text>
        <Text>{t(`deliverables:format.${format}`)}</Text>
      </Group>
    );
  }
  return (
    <Input.Wrapper label={label} labelElement="div">
      <SegmentedControl
        fullWidth
        aria-label={label}
        value={format}
        onChange={(value) => onFormat(formats.find((each) => each === value) ?? format)}
        data={formats.map((value) => ({ value, label: t(`deliverables:format.${value}`) }))}
      />
    </Input.Wrapper>
  );
}
