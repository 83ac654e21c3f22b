import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ClientImportPreview } from '../../../src/contract/client-records.ts';
import type { MergedClient } from './import-state.ts';

interface ImportDoneProps {
  readonly merged: MergedClient;
  readonly preview: ClientImportPreview;
}

/** What the merge has done, and the way to the client. */
export function ImportDone({ merged, preview }: ImportDoneProps) {
  const { t } = useTranslation();
  const { organisationId, added, changed, settled } = merged;
  return (
    <Alert
      variant="outline"
      color="teal"
      role="status"
      icon={<IconCircleCheck aria-hidden="true" />}
      title={t('clients:import.done', { name: preview.organisationName })}
    >
      <Stack gap="sm" align="flex-start">
        <Text>{t('clients:import.doneCounts', { added, changed })}</Text>
        {settled > 0 && <Text>{t('clients:import.settled', { count: settled })}</Text>}
        <Button component={Link} to={`/organisations/${organisationId}`}>
          {t('clients:import.open')}
        </Button>
      </Stack>
    </Alert>
  );
}
