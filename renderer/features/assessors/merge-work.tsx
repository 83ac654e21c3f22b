import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeView } from '../../../src/contract/assessor-api.ts';
import classes from './assessors.module.css';
import { ConflictPanel } from './conflict/conflict-panel.tsx';
import { LineList } from './conflict/line-list.tsx';
import { isWanted, type LineFilter, lineFilters, startFilter } from './filter-lines.ts';
import { RulePanel } from './rules/rule-panel.tsx';
import type { Assessors } from './use-assessors.ts';

interface MergeWorkProps {
  readonly merge: MergeView;
  readonly assessors: Assessors;
  /** The assessment's own notes by question. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Where answers agree and where they differ; what differs is settled one by one or by rule. */
export function MergeWork({ merge, assessors, notes }: MergeWorkProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<LineFilter>(() => startFilter(merge.lines));
  const [chosen, setChosen] = useState<string | null>(null);
  const panel = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const lines = merge.lines.filter(isWanted(filter));
  const line = lines.find(({ question }) => question === chosen) ?? lines[0];
  const toTake = merge.lines.filter(({ state, current }) => state === 'same' && current === null).length;
  useEffect(() => {
    // After settling, the next conflict is where the keyboard is.
    if (moved.current && line) panel.current?.focus();
    moved.current = false;
  }, [line]);
  /** The one after it, or the one before the last: found before it leaves the list. */
  const goOn = () => {
    const at = lines.findIndex(({ question }) => question === line?.question);
    setChosen((lines[at + 1] ?? lines[at - 1])?.question ?? null);
    moved.current = true;
  };
  return (
    <section aria-labelledby="assessors-merge">
      <Stack gap="md">
        <Title order={2} id="assessors-merge">
          {t('assessors:merge.title')}
        </Title>
        <Summary merge={merge} toTake={toTake} />
        {toTake > 0 && (
          <Group className="no-print">
            <Button
              variant={merge.open === 0 ? 'filled' : 'default'}
              loading={assessors.takeAgreed.isPending}
              onClick={() => assessors.takeAgreed.mutate()}
            >
              {t('assessors:merge.take', { count: toTake })}
            </Button>
          </Group>
        )}
        {merge.open > 0 && <RulePanel lines={merge.lines} toTake={toTake} settleByRule={assessors.settleByRule} />}
        <SegmentedControl
          className={`${classes.filter} no-print`}
          aria-label={t('assessors:filter.label')}
          value={filter}
          onChange={(value) => setFilter(lineFilters.find((each) => each === value) ?? 'all')}
          data={lineFilters.map((value) => ({
            value,
            label: t(`assessors:filter.${value}`, { count: merge.lines.filter(isWanted(value)).length }),
          }))}
        />
        {line ? (
          <div className={classes.work}>
            <LineList lines={lines} selected={line.question} onSelect={setChosen} />
            <ConflictPanel
              key={line.question}
              headingRef={panel}
              line={line}
              place={{ at: lines.indexOf(line) + 1, total: lines.length }}
              note={notes[line.question] ?? ''}
              assessors={assessors}
              onSettled={goOn}
            />
          </div>
        ) : (
          <Text c="dimmed">{t(`assessors:filter.none.${filter}`)}</Text>
        )}
      </Stack>
    </section>
  );
}

function Summary({ merge, toTake }: { readonly merge: MergeView; readonly toTake: number }) {
  const { t } = useTranslation();
  const inState = (state: string) => merge.lines.filter((line) => line.state === state).length;
  return (
    <Text role="status">
      {t('assessors:merge.summary', {
        questions: merge.lines.length,
        same: inState('same'),
        settled: inState('settled'),
      })}
      {merge.open > 0 ? t('assessors:merge.open', { count: merge.open }) : t('assessors:merge.noneOpen')}
      {toTake > 0 && t('assessors:merge.toTake', { count: toTake })}
    </Text>
  );
}
