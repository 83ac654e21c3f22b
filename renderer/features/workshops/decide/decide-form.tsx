import { Button, Group, Paper, Radio, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopDecision, WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { client } from '../../../client/api.ts';
import { useSettings } from '../../../client/settings.ts';
import type { Item } from '../agenda/agenda-model.ts';
import type { LiveWorkshop } from '../live/use-workshop.ts';
import { levels } from '../question/level-list.tsx';
import { answerOf, choiceOf } from './decision-choice.ts';

interface DecideFormProps {
  readonly workshop: LiveWorkshop;
  readonly view: WorkshopView;
  readonly item: Item;
  readonly onClose: () => void;
}

/** What is decided, by whom, why, and who sees it differently. A level is proposed only where the votes agree on one. */
export function DecideForm({ workshop, view, item, onClose }: DecideFormProps) {
  const { t } = useTranslation();
  const before = item.decision;
  const settings = useSettings();
  const proposed = view.tallies.at(-1)?.proposed ?? null;
  const [choice, setChoice] = useState(choiceOf(before?.answer ?? null, proposed));
  const [reason, setReason] = useState(before?.answer.kind === 'notApplicable' ? before.answer.reason : '');
  const [decidedBy, setDecidedBy] = useState(before?.decidedBy ?? lastDecider(view) ?? settings.data?.userName ?? '');
  const [why, setWhy] = useState(before?.why ?? '');
  const [dissent, setDissent] = useState(before?.dissent ?? '');
  const [asked, setAsked] = useState(false);
  const answer = answerOf(choice, reason);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!answer) return;
    const decision = { question: item.question, answer, decidedBy, why, dissent };
    workshop.run(() => client.workshops.decide({ id: view.workshop.id, ...decision }), onClose);
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="decide-title">
      <form onSubmit={save}>
        <Stack gap="sm">
          <Title order={3} id="decide-title">
            {t('workshops:decide.title')}
          </Title>
          <Radio.Group
            value={choice ?? ''}
            onChange={setChoice}
            label={t('workshops:decide.what')}
            description={t(proposed === null ? 'workshops:decide.noProposal' : 'workshops:decide.proposal')}
            error={asked && !choice ? t('workshops:decide.chooseOne') : undefined}
          >
            <Stack gap={6} my="xs">
              {levels.map((level) => (
                <Radio
                  key={level}
                  value={String(level)}
                  label={t('results:answer.level', { level, text: t(`questions:${item.question}.levels.${level}`) })}
                />
              ))}
              <Radio value="unsure" label={t('workshops:decide.unsure')} />
              <Radio value="notApplicable" label={t('workshops:decide.notApplicable')} />
            </Stack>
          </Radio.Group>
          {choice === 'notApplicable' && (
            <TextInput
              label={t('workshops:decide.reason')}
              value={reason}
              maxLength={2000}
              error={asked && reason.trim() === '' ? t('workshops:decide.reasonNeeded') : undefined}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          <TextInput
            label={t('workshops:decide.by')}
            description={t('workshops:decide.byHint')}
            value={decidedBy}
            maxLength={200}
            onChange={(event) => setDecidedBy(event.currentTarget.value)}
          />
          <Textarea
            label={t('workshops:decide.why')}
            autosize
            minRows={2}
            value={why}
            maxLength={2000}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
          <Textarea
            label={t('workshops:decide.dissent')}
            description={t('workshops:decide.dissentHint')}
            autosize
            minRows={2}
            value={dissent}
            maxLength={2000}
            onChange={(event) => setDissent(event.currentTarget.value)}
          />
          <Text size="sm" c="dimmed">
            {t('workshops:decide.goesTo')}
          </Text>
          <Group>
            <Button type="submit" loading={workshop.busy}>
              {t('workshops:decide.save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('ui:cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

/** Who decided last in this workshop: mostly the same again. */
function lastDecider(view: WorkshopView): string | undefined {
  const decisions = view.items.flatMap(({ decision }) => (decision ? [decision] : []));
  return decisions.toSorted((a: WorkshopDecision, b: WorkshopDecision) => a.at.localeCompare(b.at)).at(-1)?.decidedBy;
}
