import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RunView, runSuggestion } from '../../../../src/contract/run-records.ts';
import { api } from '../../../client/api.ts';
import { assessmentPaths } from '../../../ui/assessment-paths.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { showError } from '../../../ui/show-error.tsx';
import classes from './attach.module.css';

interface SuggestedQuestionsProps {
  readonly run: RunView;
  readonly assessmentId: string;
}

type Suggestion = (typeof runSuggestion)['_output'];

/** The questions that this run says something about: the answer today beside the level that the run supports. */
export function SuggestedQuestions({ run, assessmentId }: SuggestedQuestionsProps) {
  const { t } = useTranslation();
  const query = useQuery(api.runs.suggestions.queryOptions({ input: { id: run.id, assessmentId } }));
  return (
    <QueryView query={query}>
      {(suggestions) =>
        suggestions.length === 0 ? (
          <Text>{t('runs:evidence.none')}</Text>
        ) : (
          <Stack gap="sm" component="ul" className={classes.list}>
            {suggestions.map((suggestion) => (
              <SuggestedQuestion
                key={suggestion.question}
                suggestion={suggestion}
                run={run}
                assessmentId={assessmentId}
              />
            ))}
          </Stack>
        )
      }
    </QueryView>
  );
}

interface SuggestedQuestionProps extends SuggestedQuestionsProps {
  readonly suggestion: Suggestion;
}

function SuggestedQuestion({ suggestion, run, assessmentId }: SuggestedQuestionProps) {
  const { t } = useTranslation();
  const { question, level, current, reason } = suggestion;
  const attached = run.attachments.some((each) => each.assessmentId === assessmentId && each.question === question);
  const attach = useAttach(run.id, assessmentId);
  const words = (at: number | null, none: string) =>
    at === null ? none : `${at} ${t(`questions:${question}.levels.${at}`)}`;
  return (
    <li className={classes.question} data-question={question}>
      <Anchor component={Link} to={assessmentPaths.question(assessmentId, question)} fw={600}>
        {question} {t(`questions:${question}.text`)}
      </Anchor>
      <Text size="sm">{t(`runs:suggestions.${reason}`)}</Text>
      <dl className={classes.levels}>
        <dt>{t('runs:evidence.today')}</dt>
        <dd>{words(current, t('runs:evidence.noLevel'))}</dd>
        <dt>{t('runs:evidence.supports')}</dt>
        <dd>{words(level, t('runs:evidence.lookAgain'))}</dd>
      </dl>
      <Group gap="sm" role="status">
        {attached ? (
          <>
            <IconCircleCheck size={18} aria-hidden="true" />
            <Text size="sm">{t('runs:evidence.done')}</Text>
          </>
        ) : (
          <Button
            variant="default"
            size="xs"
            loading={attach.isPending}
            leftSection={<IconPaperclip size={16} aria-hidden="true" />}
            aria-label={t('runs:evidence.attachTo', { question })}
            onClick={() => attach.mutate({ id: run.id, assessmentId, question })}
          >
            {t('runs:evidence.attach')}
          </Button>
        )}
      </Group>
    </li>
  );
}

function useAttach(id: string, assessmentId: string) {
  const cache = useQueryClient();
  return useMutation(
    api.runs.attach.mutationOptions({
      onSuccess: async (view) => {
        cache.setQueryData(api.assessments.get.queryKey({ input: { id: assessmentId } }), view);
        await cache.invalidateQueries({ queryKey: api.runs.get.queryKey({ input: { id } }) });
      },
      onError: showError,
    }),
  );
}
