import { Button, Group, Switch, Table, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisagreementLine } from '../../src/domain/workshop/types.ts';
import classes from './disagreement-map.module.css';
import { DisagreementRow } from './disagreement-row.tsx';
import { SideMark } from './side-mark.tsx';

interface DisagreementMapProps {
  /** In the order to show them: as the machine sorts them, largest difference first. */
  readonly lines: readonly DisagreementLine[];
  /** How a question is written, with a link or a button for instance. */
  readonly renderQuestion: (question: string) => ReactNode;
  /** Lines before "show all"; all of them where it is absent. */
  readonly atFirst?: number;
}

/** Where management and the technical side place the firm, question by question: a dumbbell in each row of a table. */
export function DisagreementMap({ lines, renderQuestion, atFirst = lines.length }: DisagreementMapProps) {
  const { t } = useTranslation();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const [all, setAll] = useState(false);
  const chosen = onlyDifferent ? lines.filter(({ difference }) => difference !== null && difference !== 0) : lines;
  const shown = all ? chosen : chosen.slice(0, atFirst);
  return (
    <div>
      <Group justify="space-between" gap="sm" mb="xs">
        <Group gap="md">
          <SideMark side="management" />
          <SideMark side="technical" />
        </Group>
        <Switch
          className="no-print"
          label={t('results:disagreement.onlyDifferent')}
          checked={onlyDifferent}
          onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
        />
      </Group>
      {shown.length === 0 ? (
        <Text size="sm">{t('results:disagreement.noneDifferent')}</Text>
      ) : (
        <Lines lines={shown} renderQuestion={renderQuestion} />
      )}
      {chosen.length > atFirst && (
        <Button variant="default" size="sm" mt="sm" className="no-print" onClick={() => setAll(!all)}>
          {all ? t('results:disagreement.fewer') : t('results:disagreement.all', { number: chosen.length })}
        </Button>
      )}
    </div>
  );
}

function Lines({ lines, renderQuestion }: Pick<DisagreementMapProps, 'lines' | 'renderQuestion'>) {
  const { t } = useTranslation();
  return (
    <Table className={classes.table} verticalSpacing="sm" aria-label={t('results:disagreement.table')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('results:disagreement.question')}</Table.Th>
          <Table.Th scope="col" className={classes.sides}>
            {t('results:disagreement.sides')}
          </Table.Th>
          <Table.Th scope="col" className={classes.apart}>
            {t('results:disagreement.apart')}
          </Table.Th>
          <Table.Th scope="col" className={classes.agreement}>
            {t('results:disagreement.agreement')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <DisagreementRow key={line.question} line={line} question={renderQuestion(line.question)} />
        ))}
      </Table.Tbody>
    </Table>
  );
}
