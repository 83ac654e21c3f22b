import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../client/api.ts';
import { showError } from '../../ui/show-error.tsx';

interface NewOrganisationProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks for the name only; everything else is filled in on the organisation's own screen, and may stay empty. */
export function NewOrganisation({ opened, onClose }: NewOrganisationProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const create = useCreate();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '') create.mutate({ ...unknownFields, name: name.trim() });
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('home:newOrganisation')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label={t('home:name')}
            description={t('home:nameHint')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && name.trim() === '' ? t('home:nameMissing') : null}
            maxLength={200}
            required
            data-autofocus
          />
          <Group justify="flex-end">
            <Button type="submit" loading={create.isPending}>
              {t('home:create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const unknownFields = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };

function useCreate() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation(
    api.organisations.create.mutationOptions({
      onSuccess: async ({ id }) => {
        await queryClient.invalidateQueries({ queryKey: api.organisations.key() });
        await navigate({ to: '/organisations/$organisationId', params: { organisationId: id } });
      },
      onError: showError,
    }),
  );
}
