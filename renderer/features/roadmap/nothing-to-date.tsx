import { Button, Paper, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { RoadmapFrame } from './roadmap-frame.tsx';

interface NothingToDateProps {
  /** No answers yet; a plan that is empty; choices that contradict each other. */
  readonly kind: 'tooEarly' | 'nothingPlanned' | 'infeasible';
  readonly view: AssessmentView;
}

/** Why there is no roadmap yet, and where to go for one. */
export function NothingToDate({ kind, view }: NothingToDateProps) {
  const { t } = useTranslation();
  const { id } = view.assessment;
  const to = kind === 'tooEarly' ? assessmentPaths.questions(id) : assessmentPaths.plan(id);
  return (
    <RoadmapFrame view={view}>
      <Paper withBorder p="xl">
        <Title order={2} size="h3">
          {t(`roadmap:empty.${kind}.title`)}
        </Title>
        <Text my="sm">{t(`roadmap:empty.${kind}.text`)}</Text>
        <Button component={Link} to={to}>
          {t(`roadmap:empty.${kind}.go`)}
        </Button>
      </Paper>
    </RoadmapFrame>
  );
}
