import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisagreementLine } from '../../src/domain/workshop/types.ts';
import classes from './disagreement-map.module.css';
import { useFormats } from './format.ts';

const highest = 4;

interface DisagreementRowProps {
  readonly line: DisagreementLine;
  readonly question: ReactNode;
}

/** One question of the map: where both sides stand, how far apart, and how much everyone agrees. */
export function DisagreementRow({ line, question }: DisagreementRowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const level = (median: number | null) =>
    median === null ? t('results:disagreement.noLevel') : formats.number(median);
  return (
    <Table.Tr data-question={line.question}>
      <Table.Th scope="row" className={classes.question}>
        {question}
      </Table.Th>
      <Table.Td className={classes.sides}>
        <Dumbbell management={line.management} technical={line.technical} />
        <Text size="xs" className={classes.medians}>
          <span>{t('results:disagreement.managementAt', { level: level(line.management) })}</span>
          <span>{t('results:disagreement.technicalAt', { level: level(line.technical) })}</span>
        </Text>
      </Table.Td>
      <Table.Td className={classes.apart}>
        <Apart line={line} />
      </Table.Td>
      <Table.Td className={classes.agreement}>
        <Text size="sm" fw={600}>
          {t(`results:disagreement.consensus.${line.consensus}`)}
        </Text>
        <Text size="xs" c="dimmed">
          {t('results:disagreement.votes', { count: line.votes })}
          {line.agreement !== null && t('results:disagreement.a', { value: formats.number(line.agreement, 2) })}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}

function Apart({ line: { difference } }: { readonly line: DisagreementLine }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (difference === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('results:disagreement.notComparable')}
      </Text>
    );
  }
  const levels = formats.number(Math.abs(difference));
  if (difference === 0) return <Text size="sm">{t('results:disagreement.same')}</Text>;
  return (
    <Text size="sm">
      {t(difference > 0 ? 'results:disagreement.managementHigher' : 'results:disagreement.technicalHigher', { levels })}
    </Text>
  );
}

type DumbbellProps = Pick<DisagreementLine, 'management' | 'technical'>;

/** The scale from 0 to 4 with a mark for each side; the figures stand below it in words. */
function Dumbbell({ management, technical }: DumbbellProps) {
  const at = (level: number) => `${(100 * level) / highest}%`;
  const both = management !== null && technical !== null;
  return (
    <div className={classes.scale} aria-hidden="true">
      {[0, 1, 2, 3, 4].map((level) => (
        <span key={level} className={classes.tick} style={{ left: at(level) }}>
          {level}
        </span>
      ))}
      {both && (
        <span
          className={classes.bar}
          style={{ left: at(Math.min(management, technical)), width: at(Math.abs(management - technical)) }}
        />
      )}
      {management !== null && (
        <span className={classes.mark} data-side="management" data-placed style={{ left: at(management) }} />
      )}
      {technical !== null && (
        <span className={classes.mark} data-side="technical" data-placed style={{ left: at(technical) }} />
      )}
    </div>
  );
}
