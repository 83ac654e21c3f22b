import { Alert, Button, Checkbox, Group, List, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import type { deletedClient } from '../../../../src/contract/client-records.ts';
import { client } from '../../../client/api.ts';
import { showError } from '../../../ui/show-error.tsx';

interface DeleteDialogProps {
  readonly organisationId: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Erases a client for good: the one thing that no undo brings back, so its name has to be typed. */
export function DeleteDialog({ organisationId, name, onClose }: DeleteDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [fromBackups, setFromBackups] = useState(true);
  const leave = useLeave();
  const erase = useMutation({
    mutationFn: () => client.clients.deleteForGood({ organisationId, name: typed.trim(), fromBackups }),
    onError: showError,
  });
  const matches = typed.trim() === name.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (matches && !erase.isPending) erase.mutate();
  };
  return (
    <Modal
      opened
      onClose={erase.data ? () => void leave() : onClose}
      closeOnClickOutside={false}
      title={t('clients:delete.title', { name })}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      {erase.data ? (
        <Deleted result={erase.data} onLeave={() => void leave()} />
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack>
            <Alert variant="outline" color="red" icon={<IconAlertTriangle aria-hidden="true" />}>
              {t('clients:delete.what')}
            </Alert>
            <Text size="sm">{t('clients:delete.stays')}</Text>
            <TextInput
              label={t('clients:delete.type', { name })}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              autoComplete="off"
              data-autofocus
            />
            <Checkbox
              label={t('clients:delete.backups')}
              description={t('clients:delete.backupsHint')}
              checked={fromBackups}
              onChange={(event) => setFromBackups(event.currentTarget.checked)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('ui:cancel')}
              </Button>
              <Button type="submit" color="red.9" disabled={!matches} loading={erase.isPending}>
                {t('clients:delete.do')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

interface DeletedProps {
  readonly result: z.infer<typeof deletedClient>;
  readonly onLeave: () => void;
}

function Deleted({ result: { rows, backupsCleaned, backupsFailed }, onLeave }: DeletedProps) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Text role="status">{t('clients:delete.done', { count: rows })}</Text>
      {backupsCleaned > 0 && <Text>{t('clients:delete.cleaned', { count: backupsCleaned })}</Text>}
      {backupsFailed.length > 0 && (
        <Alert variant="outline" color="red" role="alert" title={t('clients:delete.notCleaned')}>
          <List>
            {backupsFailed.map((fileName) => (
              <List.Item key={fileName} className="long-name">
                {fileName}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Group justify="flex-end">
        <Button onClick={onLeave}>{t('clients:delete.leave')}</Button>
      </Group>
    </Stack>
  );
}

/** Away from the screen of a client that is no more; only then is everything read anew. */
function useLeave() {
  const navigate = useNavigate();
  const cache = useQueryClient();
  return async () => {
    await navigate({ to: '/portfolio', replace: true });
    await cache.invalidateQueries();
  };
}
