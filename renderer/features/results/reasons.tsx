import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import type { AssessedRisk } from '../../../src/domain/scoring/types.ts';
import { answerWords } from '../../ui/answer-words.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { useFormats } from '../../ui/format.ts';
import { type ReasonLine, reasonLines } from './reason-lines.ts';
import classes from './reasons.module.css';

interface ReasonsProps {
  readonly assessmentId: string;
  readonly risk: AssessedRisk;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Why the score is what it is: a staircase from what always remains to the planning score, adding up exactly. */
export function Reasons({ assessmentId, risk, answers }: ReasonsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { lines, total } = reasonLines(risk);
  const adding = lines.filter((line) => line.points > 0 || !line.known);
  const settled = lines.filter((line) => line.points === 0 && line.known);
  return (
    <>
      <ol className={classes.stack} aria-label={t('results:reasons.title')}>
        {adding.map((line) => (
          <ReasonRow key={line.key} line={line} total={total}>
            <LineWords line={line} assessmentId={assessmentId} answers={answers} />
          </ReasonRow>
        ))}
        <li className={classes.total}>
          <span>{t('results:reasons.total')}</span>
          <span data-testid="reasons-total">{formats.number(total, 2)}</span>
        </li>
      </ol>
      {settled.length > 0 && (
        <details className={classes.settled}>
          <summary>{t('results:reasons.settled', { n: settled.length })}</summary>
          <ul>
            {settled.map((line) => (
              <li key={line.key}>
                <LineWords line={line} assessmentId={assessmentId} answers={answers} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface ReasonRowProps {
  readonly line: ReasonLine;
  readonly total: number;
  readonly children: React.ReactNode;
}

function ReasonRow({ line, total, children }: ReasonRowProps) {
  const formats = useFormats();
  return (
    <li className={classes.row}>
      <div>{children}</div>
      <div className={classes.track} aria-hidden="true">
        <div
          className={classes.bar}
          data-kind={line.kind}
          data-known={line.known}
          style={{ left: `${(100 * line.from) / total}%`, width: `${(100 * line.points) / total}%` }}
        />
      </div>
      <span className={classes.points} data-testid="reason-points">
        {formats.number(line.points, 2)}
      </span>
    </li>
  );
}

interface LineWordsProps {
  readonly line: ReasonLine;
  readonly assessmentId: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

function LineWords({ line, assessmentId, answers }: LineWordsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (line.kind !== 'question') {
    return (
      <Text size="sm" span>
        {t(`results:reasons.${line.kind}`)}
      </Text>
    );
  }
  return (
    <>
      <Anchor component={Link} to={assessmentPaths.question(assessmentId, line.key)} size="sm" underline="always">
        {t('results:reasons.question', { id: line.key, text: t(`questions:${line.key}.text`) })}
      </Anchor>
      <Text size="xs" c="dimmed">
        {!line.known && <span className={classes.unknown}>{t('results:reasons.unknown')}</span>}
        {answerWords(line.key, answers[line.key], t, formats)}
      </Text>
    </>
  );
}
