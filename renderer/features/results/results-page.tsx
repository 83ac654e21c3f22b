import { Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import type { ScoreSummary } from '../../../src/domain/scoring/types.ts';
import { useAppCommand } from '../../ui/app-commands.ts';
import { RiskMatrix } from '../../ui/risk-matrix.tsx';
import { assessedRisks, unassessedRisks } from '../../ui/standing.ts';
import { useHashSelection } from '../../ui/use-hash-selection.ts';
import { AskNext } from './ask-next.tsx';
import { Coverage } from './coverage.tsx';
import { Disagreement } from './disagreement.tsx';
import { ExposurePanel } from './exposure-panel.tsx';
import { FirstSteps } from './first-steps.tsx';
import { Headline } from './headline.tsx';
import { Pillars } from './pillars.tsx';
import { ProgressSince } from './progress-since.tsx';
import classes from './results.module.css';
import { ResultsActions } from './results-actions.tsx';
import { ResultsFrame } from './results-frame.tsx';
import { RiskDetails } from './risk-details.tsx';
import { TopRisks } from './top-risks.tsx';
import { usePrinting } from './use-printing.ts';

interface ResultsPageProps {
  readonly view: AssessmentView;
  readonly overall: ScoreSummary;
}

/** The results once there is something to say. What stands before `data-board="no"` prints as one page for the board. */
export function ResultsPage({ view, overall }: ResultsPageProps) {
  const { t } = useTranslation();
  const assessed = assessedRisks(view);
  const ids = useMemo(() => new Set(assessed.map((risk) => risk.id)), [assessed]);
  const [opened, open] = useHashSelection(ids);
  const printing = usePrinting();
  useAppCommand('print', () => printing.print(false));
  return (
    <ResultsFrame view={view} actions={<ResultsActions assessmentId={view.assessment.id} onPrint={printing.print} />}>
      <Stack gap="lg" className={classes.board} data-print={printing.all ? 'all' : 'board'}>
        <Headline view={view} overall={overall} />
        <ExposurePanel view={view} onOpenRisk={open} />
        <div className={classes.pair}>
          <Stack gap="lg">
            <Pillars scores={view.result.pillars} />
            <AskNext view={view} />
          </Stack>
          <Paper withBorder p="lg" component="section" aria-labelledby="matrix">
            <Title order={2} id="matrix" size="h4">
              {t('results:matrix.title')}
            </Title>
            <Text size="sm" c="dimmed" mb="sm" data-board="no">
              {t('results:matrix.lead')}
            </Text>
            <RiskMatrix cells={view.matrix} risks={assessed} onOpen={open} />
          </Paper>
        </div>
        <FirstSteps view={view} />
        <ProgressSince view={view} onOpenRisk={open} />
        <TopRisks assessed={assessed} unassessed={unassessedRisks(view)} onOpen={open} />
        <Disagreement assessmentId={view.assessment.id} all={printing.all} />
        <Coverage view={view} openAll={printing.all} />
      </Stack>
      <RiskDetails view={view} risk={assessed.find((risk) => risk.id === opened) ?? null} onClose={() => open(null)} />
    </ResultsFrame>
  );
}
