import { ActionIcon, CopyButton, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './export.module.css';

/** As much of a hash as one compares by eye. */
const shownDigits = 8;

interface CopyHashProps {
  readonly sha256: string;
  /** What the button says to those who do not see it. */
  readonly label: string;
}

/** The beginning of a file's SHA-256, and a button that copies all of it. */
export function CopyHash({ sha256, label }: CopyHashProps) {
  const { t } = useTranslation();
  return (
    <span className={classes.hash} title={sha256} data-sha256={sha256}>
      {sha256.slice(0, shownDigits)}…{' '}
      <CopyButton value={sha256} timeout={2000}>
        {({ copied, copy }) => (
          <>
            <Tooltip label={copied ? t('deliverables:export.copied') : label}>
              <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} onClick={copy}>
                {copied ? <IconCheck size={15} aria-hidden="true" /> : <IconCopy size={15} aria-hidden="true" />}
              </ActionIcon>
            </Tooltip>
            <VisuallyHidden role="status">{copied ? t('deliverables:export.copied') : ''}</VisuallyHidden>
          </>
        )}
      </CopyButton>
    </span>
  );
}
