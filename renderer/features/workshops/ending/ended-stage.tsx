import { Anchor, Button, Checkbox, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { assessmentPaths } from '../../../ui/assessment-paths.ts';
import { DisagreementMap } from '../../../ui/disagreement-map.tsx';
import { RankingResult } from '../ranking/ranking-result.tsx';
import { DecisionTable } from './decision-table.tsx';

/** Questions on the map before "show all". */
const mapAtFirst = 12;

/** What came out of a workshop that is over: decisions, what stayed open, where the sides differ, what was parked. */
export function EndedStage({ view }: { readonly view: WorkshopView }) {
  const { t } = useTranslation();
  const { assessmentId } = view.workshop;
  const decided = view.items.filter(({ decision }) => decision !== null);
  const open = view.items.filter(({ decision }) => decision === null);
  return (
    <Stack gap="lg">
      <Group className="no-print">
        <Button component={Link} to={assessmentPaths.results(assessmentId)}>
          {t('workshops:do.results')}
        </Button>
      </Group>
      <Part id="decided" title={t('workshops:end.decided', { number: decided.length })}>
        {decided.length === 0 ? <Text>{t('workshops:end.noneDecided')}</Text> : <DecisionTable items={decided} />}
      </Part>
      {view.disagreement.length > 0 && (
        <Part id="map" title={t('results:disagreement.title')}>
          <DisagreementMap
            lines={view.disagreement}
            atFirst={mapAtFirst}
            renderQuestion={(question) => <QuestionLink assessmentId={assessmentId} question={question} />}
          />
        </Part>
      )}
      {view.ranking.result && (
        <Part id="ranking" title={t('participant:ranking.result')}>
          <RankingResult result={view.ranking.result} />
        </Part>
      )}
      {view.parking.length > 0 && (
        <Part id="parked" title={t('workshops:parking.title')}>
          <Stack gap={6}>
            {view.parking.map(({ id, text, done }) => (
              <Checkbox key={id} label={text} checked={done} readOnly disabled={done} />
            ))}
          </Stack>
        </Part>
      )}
      {open.length > 0 && (
        <Part id="open" title={t('workshops:end.open', { number: open.length })}>
          <List spacing={4}>
            {open.map(({ question }) => (
              <List.Item key={question}>
                <QuestionLink assessmentId={assessmentId} question={question} />
              </List.Item>
            ))}
          </List>
        </Part>
      )}
    </Stack>
  );
}

function QuestionLink({ assessmentId, question }: { readonly assessmentId: string; readonly question: string }) {
  const { t } = useTranslation();
  return (
    <Anchor component={Link} to={assessmentPaths.question(assessmentId, question)}>
      {t(`questions:${question}.text`)}
    </Anchor>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ id, title, children }: PartProps) {
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={`ended-${id}`}>
      <Title order={2} id={`ended-${id}`} mb="sm">
        {title}
      </Title>
      {children}
    </Paper>
  );
}
