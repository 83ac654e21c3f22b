import { Alert, Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { api } from '../../client/api.ts';
import { answerWords } from '../../ui/answer-words.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { useFormats } from '../../ui/format.ts';
import { type ChangedAnswer, changedAnswers, type MovedRisk, movedRisks } from './compare-assessments.ts';
import classes from './since-last.module.css';
import { StillToAsk } from './still-to-ask.tsx';

interface SinceLastProps {
  readonly view: AssessmentView;
  /** The assessment that this one repeats. */
  readonly formerId: string;
  readonly onOpenRisk: (riskId: string) => void;
}

/** What is different from the assessment before: answers and risks. */
export function SinceLast({ view, formerId, onOpenRisk }: SinceLastProps) {
  const { t } = useTranslation();
  const former = useQuery(api.assessments.get.queryOptions({ input: { id: formerId }, retry: false }));
  if (former.isError) return <Alert color="gray">{t('results:since.removed')}</Alert>;
  if (!former.data) return null;
  const risks = movedRisks(former.data, view);
  const answers = changedAnswers(former.data, view);
  return (
    <Stack gap="md">
      <StillToAsk view={view} />
      {answers.length === 0 && <Text size="sm">{t('results:since.nothing')}</Text>}
      {risks.length > 0 && <Risks risks={risks} onOpen={onOpenRisk} />}
      {answers.length > 0 && <Answers answers={answers} assessmentId={view.assessment.id} />}
    </Stack>
  );
}

const risksShown = 5;

function Risks({ risks, onOpen }: { readonly risks: readonly MovedRisk[]; readonly onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <section aria-labelledby="moved-risks">
      <Title order={3} id="moved-risks" size="h5" mb={6}>
        {t('results:since.risks')}
      </Title>
      <ol className={classes.list}>
        {risks.slice(0, risksShown).map(({ id, before, after }) => (
          <li key={id} className={classes.row}>
            <button type="button" className={classes.open} aria-haspopup="dialog" onClick={() => onOpen(id)}>
              {id} {t(`risks:${id}.title`)}
            </button>
            <Text component="span" size="sm" className={classes.figures}>
              {t(after < before ? 'results:since.fell' : 'results:since.rose', {
                before: formats.number(before, 1),
                after: formats.number(after, 1),
                points: formats.number(Math.abs(after - before), 1),
              })}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}

const answersShown = 6;

interface AnswersProps {
  readonly answers: readonly ChangedAnswer[];
  readonly assessmentId: string;
}

function Answers({ answers, assessmentId }: AnswersProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [all, setAll] = useState(false);
  return (
    <section aria-labelledby="changed-answers">
      <Title order={3} id="changed-answers" size="h5" mb={6}>
        {t('results:since.answers', { number: answers.length })}
      </Title>
      <ul className={classes.list}>
        {(all ? answers : answers.slice(0, answersShown)).map(({ question, before, after }) => (
          <li key={question} className={classes.answer}>
            <Anchor component={Link} to={assessmentPaths.question(assessmentId, question)} size="sm" underline="always">
              {t('results:reasons.question', { id: question, text: t(`questions:${question}.text`) })}
            </Anchor>
            <dl className={classes.change}>
              <dt>{t('results:since.before')}</dt>
              <dd>{answerWords(question, before, t, formats)}</dd>
              <dt>{t('results:since.now')}</dt>
              <dd>
                <strong>{answerWords(question, after, t, formats)}</strong>
              </dd>
            </dl>
          </li>
        ))}
      </ul>
      {answers.length > answersShown && (
        <Button variant="default" size="sm" mt="sm" className="no-print" onClick={() => setAll(!all)}>
          {all ? t('results:risks.fewer') : t('results:since.all', { number: answers.length })}
        </Button>
      )}
    </section>
  );
}
