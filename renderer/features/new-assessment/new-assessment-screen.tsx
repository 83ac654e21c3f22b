import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { questions } from '../../../src/content/questions.ts';
import { api } from '../../client/api.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { Screen } from '../../ui/screen.tsx';
import { showError } from '../../ui/show-error.tsx';

const modes = ['quick', 'full'] as const;

/** Chooses between the quick diagnosis and the full assessment, and starts it. */
export function NewAssessmentScreen() {
  const { t } = useTranslation();
  const { organisationId = '' } = useParams({ strict: false });
  const query = useQuery(api.organisations.get.queryOptions({ input: { id: organisationId } }));
  return (
    <Screen
      title={t('home:start.title')}
      lead={t('home:start.lead')}
      trail={[
        { label: query.data?.name ?? t('home:organisation.title'), to: `/organisations/${organisationId}` },
        { label: t('home:start.title') },
      ]}
    >
      <QueryView query={query}>{(organisation) => <StartForm organisationId={organisation.id} />}</QueryView>
    </Screen>
  );
}

function StartForm({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation();
  const [mode, setMode] = useState<(typeof modes)[number]>('quick');
  const [title, setTitle] = useState('');
  const create = useCreate();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate({ organisationId, mode, ...(title.trim() === '' ? {} : { title: title.trim() }) });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="lg" maw={760}>
        <Radio.Group
          label={t('home:start.mode')}
          value={mode}
          onChange={(value) => setMode(modes.find((one) => one === value) ?? 'quick')}
        >
          <Stack gap="sm" mt="xs">
            {modes.map((one) => (
              <Radio.Card key={one} value={one} p="md" withBorder className="choice-card">
                <Group wrap="nowrap" align="flex-start">
                  <Radio.Indicator mt={3} />
                  <div>
                    <Text fw={650}>{t(`ui:mode.${one}`)}</Text>
                    <Text size="sm">{t(`home:start.${one}`, { questions: questions.length })}</Text>
                  </div>
                </Group>
              </Radio.Card>
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={t('home:start.name')}
          description={t('home:start.nameHint')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          maxLength={200}
          maw={480}
        />
        <Group>
          <Button type="submit" size="md" loading={create.isPending}>
            {t('home:start.begin')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useCreate() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation(
    api.assessments.create.mutationOptions({
      onSuccess: async ({ assessment }) => {
        await queryClient.invalidateQueries({ queryKey: api.assessments.key() });
        await navigate({ to: '/assessments/$assessmentId/questions', params: { assessmentId: assessment.id } });
      },
      onError: showError,
    }),
  );
}
