import { Button, Checkbox, Collapse, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReportSection, reportSections } from '../../../src/contract/report-records.ts';
import classes from './reports.module.css';
import { toggleSection } from './wanted.ts';

interface SectionChoiceProps {
  readonly hidden: readonly ReportSection[];
  readonly onChange: (hidden: ReportSection[]) => void;
}

/** Which sections the full report has: folded away, for most people want all of them. */
export function SectionChoice({ hidden, onChange }: SectionChoiceProps) {
  const { t } = useTranslation();
  const listId = useId();
  const [opened, { toggle }] = useDisclosure(hidden.length > 0);
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  const chosen = reportSections.length - hidden.length;
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        px={4}
        aria-expanded={opened}
        aria-controls={listId}
        leftSection={<Chevron size={16} aria-hidden="true" />}
        onClick={toggle}
      >
        {t('deliverables:options.sectionsChosen', { chosen, total: reportSections.length })}
      </Button>
      {chosen === 0 && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {t('deliverables:options.noSection')}
        </Text>
      )}
      <Collapse expanded={opened} id={listId}>
        <Group gap="xs" my="xs">
          <Button size="compact-sm" variant="default" disabled={hidden.length === 0} onClick={() => onChange([])}>
            {t('deliverables:options.all')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={chosen === 0}
            onClick={() => onChange([...reportSections])}
          >
            {t('deliverables:options.none')}
          </Button>
        </Group>
        {/* biome-ignore lint/a11y/useSemanticElements: the button above is its heading */}
        <div role="group" aria-label={t('deliverables:options.sections')} className={classes.sections}>
          {reportSections.map((section) => (
            <Checkbox
              key={section}
              label={t(`deliverables:section.${section}`)}
              checked={!hidden.includes(section)}
              onChange={(event) => onChange(toggleSection(hidden, section, event.currentTarget.checked))}
            />
          ))}
        </div>
      </Collapse>
    </div>
  );
}
