import { Anchor, Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../../../src/contract/records.ts';
import { api } from '../../../client/api.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { runPaths } from '../../../ui/run-paths.ts';
import { useSaveLab } from './use-save-lab.ts';

interface SaveLabProps {
  readonly labId: string;
  readonly proposedName: string;
}

/** Keeps a lab among the training runs of an organisation; once kept, leads to it. */
export function SaveLab({ labId, proposedName }: SaveLabProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const save = useSaveLab(labId);
  if (save.data) {
    return (
      <Anchor component={Link} to={runPaths.one(save.data.organisationId, save.data.id)} fw={600}>
        {t('lab:save.toRun')}
      </Anchor>
    );
  }
  return (
    <>
      <Button size="md" onClick={() => setOpened(true)}>
        {t('lab:save.button')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('lab:save.title')}
        closeButtonProps={{ 'aria-label': t('ui:close') }}
      >
        <SaveForm
          proposedName={proposedName}
          saving={save.isPending}
          onSave={(where) => save.mutate(where, { onSuccess: () => setOpened(false) })}
        />
      </Modal>
    </>
  );
}

interface SaveFormProps {
  readonly proposedName: string;
  readonly saving: boolean;
  readonly onSave: (where: { organisation: Organisation | string; name: string }) => void;
}

function SaveForm(props: SaveFormProps) {
  const organisations = useQuery(api.organisations.list.queryOptions());
  return <QueryView query={organisations}>{(all) => <Fields {...props} organisations={all} />}</QueryView>;
}

/** Without any organisation yet, the first one is made on the way. */
function Fields({
  proposedName,
  saving,
  onSave,
  organisations,
}: SaveFormProps & { readonly organisations: readonly Organisation[] }) {
  const { t } = useTranslation();
  const [name, setName] = useState(proposedName);
  const [organisationId, setOrganisationId] = useState(organisations[0]?.id ?? '');
  const [newName, setNewName] = useState('');
  const organisation = organisations.find(({ id }) => id === organisationId) ?? newName.trim();
  const complete = name.trim() !== '' && organisation !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) onSave({ organisation, name: name.trim() });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {organisations.length > 0 ? (
          <NativeSelect
            label={t('lab:save.organisation')}
            value={organisationId}
            onChange={(event) => setOrganisationId(event.currentTarget.value)}
            data={organisations.map(({ id, name: label }) => ({ value: id, label }))}
          />
        ) : (
          <TextInput
            label={t('lab:save.newOrganisation')}
            description={t('lab:save.newOrganisationHint')}
            value={newName}
            onChange={(event) => setNewName(event.currentTarget.value)}
            maxLength={200}
            required
          />
        )}
        <TextInput
          label={t('lab:save.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={200}
          required
          data-autofocus
        />
        <Text size="sm" c="dimmed">
          {t('lab:save.what')}
        </Text>
        <Group justify="flex-end">
          <Button type="submit" loading={saving} disabled={!complete}>
            {t('lab:save.keep')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
