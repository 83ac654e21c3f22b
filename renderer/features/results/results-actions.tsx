import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload, IconFiles, IconPrinter, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { filePaths } from '../../../src/contract/files.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { ReassessButton } from '../../ui/reassess/reassess-button.tsx';

interface ResultsActionsProps {
  readonly assessmentId: string;
  readonly onPrint: (all: boolean) => void;
}

/** What one does with the results: see what to do first, print, take the answers along. */
export function ResultsActions({ assessmentId, onPrint }: ResultsActionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
            {t('results:actions.share')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPrinter size={16} aria-hidden="true" />} onClick={() => onPrint(false)}>
            {t('results:actions.printBoard')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFiles size={16} aria-hidden="true" />} onClick={() => onPrint(true)}>
            {t('results:actions.printAll')}
          </Menu.Item>
          <Menu.Item
            component="a"
            href={filePaths.answers(assessmentId)}
            download
            leftSection={<IconDownload size={16} aria-hidden="true" />}
          >
            {t('results:actions.export')}
          </Menu.Item>
          <Menu.Item
            component={Link}
            to={assessmentPaths.assessors(assessmentId)}
            leftSection={<IconUsers size={16} aria-hidden="true" />}
          >
            {t('assessors:link')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ReassessButton assessmentId={assessmentId} />
      <Button component={Link} to={assessmentPaths.plan(assessmentId)}>
        {t('results:actions.plan')}
      </Button>
    </>
  );
}
