import { Alert, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import type { Item } from '../agenda/agenda-model.ts';
import { ItemMark } from '../agenda/item-mark.tsx';
import { DecideForm } from '../decide/decide-form.tsx';
import { DecisionCard } from '../decide/decision-card.tsx';
import type { LiveWorkshop } from '../live/use-workshop.ts';
import { RevealPanel } from '../reveal/reveal-panel.tsx';
import { LevelList } from './level-list.tsx';
import { WhoAnswered } from './who-answered.tsx';

interface QuestionStageProps {
  readonly workshop: LiveWorkshop;
  readonly view: WorkshopView;
  readonly item: Item;
  /** Whether everyone sees it, or only the facilitator beforehand. */
  readonly shown: boolean;
  readonly deciding: boolean;
  readonly onDeciding: (deciding: boolean) => void;
  readonly bar: ReactNode;
}

/** One question from its opening to its decision. */
export function QuestionStage({ workshop, view, item, shown, deciding, onDeciding, bar }: QuestionStageProps) {
  const { t } = useTranslation();
  const { question, state, round } = item;
  const voting = shown && (state === 'open' || state === 'closed');
  const tallies = shown ? view.tallies : [];
  const heading = useFocusWhenOpened(shown);
  return (
    <Stack gap="md">
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {t(`questions:sections.${item.section}`)}
          {t('ui:separator')}
          {question}
          {t('ui:separator')}
          {t('workshops:question.place', { number: view.items.indexOf(item) + 1, total: view.items.length })}
        </Text>
        <Badge
          variant="outline"
          color="gray"
          tt="none"
          className="quiet-badge"
          data-testid="item-state"
          data-state={state}
          leftSection={<ItemMark state={state} />}
        >
          {t(`workshops:item.${state}`)}
        </Badge>
        {round > 1 && <Text size="sm">{t('workshops:question.round', { round })}</Text>}
      </Group>
      <Title order={2} ref={heading} tabIndex={-1} className="screen-title">
        {t(`questions:${question}.text`)}
      </Title>
      {!shown && (
        <Alert variant="outline" color="gray" role="note">
          <Text size="sm">{t(state === 'waiting' ? 'workshops:question.preview' : 'workshops:question.notShown')}</Text>
        </Alert>
      )}
      {bar}
      {deciding && <DecideForm workshop={workshop} view={view} item={item} onClose={() => onDeciding(false)} />}
      {item.decision && !deciding && (
        <DecisionCard decision={item.decision} onAgain={shown ? () => onDeciding(true) : null} />
      )}
      {voting && <WhoAnswered view={view} item={item} />}
      {tallies.length > 0 ? (
        <RevealPanel question={question} tallies={tallies} view={view} />
      ) : (
        <Paper withBorder p="md">
          <LevelList question={question} />
          <Text size="sm" c="dimmed" mt="sm">
            {t(`questions:${question}.why`)}
          </Text>
        </Paper>
      )}
    </Stack>
  );
}

/** Screen readers begin at the question when it comes in front of the room. */
function useFocusWhenOpened(shown: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown && !document.querySelector('[role="dialog"]')) heading.current?.focus({ preventScroll: true });
  }, [shown]);
  return heading;
}
