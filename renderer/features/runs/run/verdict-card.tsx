import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../src/contract/run-records.ts';
import type { RunAnalysis } from '../../../../src/domain/training-run/types.ts';
import { type Formats, useFormats } from '../../../ui/format.ts';
import { VerdictBadge } from '../../../ui/verdict-badge.tsx';
import { stepNumber, surenessOf } from '../run-words.ts';
import { DecisionMark } from './decision-mark.tsx';
import classes from './run.module.css';

interface VerdictCardProps {
  readonly run: RunView;
  /** A correction is being saved and the verdict may change in a moment. */
  readonly judging: boolean;
}

/** The verdict in a sentence, how sure it is, what is to be expected and what to do, with the money to the next review. */
export function VerdictCard({ run, judging }: VerdictCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { analysis } = run;
  return (
    <Paper
      withBorder
      p="lg"
      component="section"
      aria-labelledby="verdict-title"
      aria-busy={judging}
      data-testid="verdict"
    >
      <Stack gap="sm">
        <Group gap="md">
          <Title order={2} id="verdict-title">
            {t('runs:verdict.title')}
          </Title>
          <VerdictBadge verdict={analysis.verdict} size="md" />
          {analysis.grokked && (
            <span className={classes.grokked}>
              <IconBulb size={18} aria-hidden="true" />
              {t('verdicts:grokked')}
            </span>
          )}
        </Group>
        <Text fz="lg" maw={820}>
          {t(`verdicts:phaseMeaning.${analysis.verdict}`)}
        </Text>
        {analysis.verdict === 'cannot-tell' && analysis.phase !== null && (
          <Text>{t('runs:verdict.looksLike', { phase: t(`verdicts:phases.${analysis.phase}`) })}</Text>
        )}
        <div className={classes.facts}>
          <Fact title={t('runs:verdict.sure')}>
            <Sureness analysis={analysis} />
            {analysis.lossOnly && <Text size="sm">{t('runs:verdict.lossOnly')}</Text>}
          </Fact>
          <Fact title={t('runs:verdict.chance')}>
            <Chance
              analysis={analysis}
              capped={run.settings.capNtd !== null && run.settings.costPer1kStepsNtd !== null}
            />
          </Fact>
          <Fact title={t('runs:verdict.decision')}>
            <DecisionMark action={analysis.decision.action} large />
            <Text size="sm">{t(`verdicts:reasons.${analysis.decision.reason}`)}</Text>
            {reviewLines(run, t, formats).map((line) => (
              <Text key={line} size="sm" fw={600}>
                {line}
              </Text>
            ))}
          </Fact>
        </div>
      </Stack>
    </Paper>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.fact}>
      <Title order={3}>{title}</Title>
      {children}
    </section>
  );
}

/** How likely the verdict is right; of a run that looks like a phase without enough evidence, how likely that phase is. */
function Sureness({ analysis: { phase, verdict, confidence } }: { readonly analysis: RunAnalysis }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (phase === null) return <Text size="sm">{t('runs:verdict.notJudged')}</Text>;
  const percent = formats.percent(confidence);
  const words =
    verdict === 'cannot-tell'
      ? t('runs:verdict.surenessOfPhase', { percent, phase: t(`verdicts:phases.${phase}`) })
      : t('runs:verdict.sureness', { percent });
  return (
    <>
      <strong>{t(`runs:sure.${surenessOf(confidence)}`)}</strong>
      <Text size="sm">{words}</Text>
    </>
  );
}

/** @param capped whether the chance is that within the approved money. */
function Chance({ analysis, capped }: { readonly analysis: RunAnalysis; readonly capped: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { generalisedStep, willGeneralise } = analysis;
  const step = (value: number) => stepNumber(value, formats);
  if (analysis.phase === null) return <Text size="sm">{t('runs:verdict.notJudged')}</Text>;
  if (analysis.verdict === 'generalised' && generalisedStep !== null) {
    return <Text>{t('runs:verdict.already', { step: step(generalisedStep) })}</Text>;
  }
  const { expectedStep: expected } = willGeneralise;
  return (
    <>
      <strong>
        {t(capped ? 'runs:verdict.chanceOf' : 'runs:verdict.chanceAtAll', {
          percent: formats.percent(willGeneralise.probability),
        })}
      </strong>
      <Text size="sm">
        {expected
          ? t('runs:verdict.expected', { p10: step(expected.p10), p50: step(expected.p50), p90: step(expected.p90) })
          : t('runs:verdict.notExpected')}
      </Text>
    </>
  );
}

/** When it is looked at again and what that costs; what is missing where the cost is not known. */
function reviewLines({ analysis, settings, unit }: RunView, t: TFunction, formats: Formats): readonly string[] {
  const { reviewAtStep, costToReviewNtd, expectedGainNtd } = analysis.decision;
  if (reviewAtStep === null) return [];
  const at = t(`runs:verdict.reviewAt.${unit}`, { step: stepNumber(reviewAtStep, formats) });
  const cost =
    costToReviewNtd !== null
      ? t('runs:verdict.costToReview', { money: formats.money(costToReviewNtd) })
      : settings.costPer1kStepsNtd === null
        ? t('runs:verdict.costUnknown')
        : null;
  const gain = expectedGainNtd === null ? null : t('runs:verdict.gain', { money: formats.money(expectedGainNtd) });
  return [at, cost, gain].filter((line) => line !== null);
}
