import { Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FrameworkId } from '../../../src/content/types.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import type { FrameworkCoverage } from '../../../src/domain/scoring/types.ts';
import { CoverageGroup } from './coverage-group.tsx';

const frameworks: readonly FrameworkId[] = [
  'nist-ai-rmf',
  'iso-42001',
  'iso-tr-24028',
  'iso-other',
  'eu-ai-act',
  'taiwan',
  'research',
];

interface CoverageProps {
  readonly view: AssessmentView;
  /** Everything open, for a full print. */
  readonly openAll: boolean;
}

/** How far today's practice supports each framework, group by group. Support, never compliance. */
export function Coverage({ view, openAll }: CoverageProps) {
  const { t } = useTranslation();
  const { coverage } = view.result;
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="coverage" data-board="no">
      <Title order={2} id="coverage" size="h4">
        {t('results:coverage.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {t('results:coverage.lead')}
      </Text>
      {frameworks.map((framework) => {
        const groups = coverage.filter((group) => group.framework === framework);
        if (groups.length === 0) return null;
        return <Framework key={framework} framework={framework} groups={groups} view={view} openAll={openAll} />;
      })}
    </Paper>
  );
}

interface FrameworkProps extends CoverageProps {
  readonly framework: FrameworkId;
  readonly groups: readonly FrameworkCoverage[];
}

function Framework({ framework, groups, view, openAll }: FrameworkProps) {
  const { t } = useTranslation();
  return (
    <section style={{ marginBottom: 20 }}>
      <Title order={3} size="h5">
        {t(`frameworks:frameworks.${framework}.name`)}
      </Title>
      <Text size="xs" c="dimmed" mb="xs">
        {t(`frameworks:frameworks.${framework}.note`)}
      </Text>
      {groups.map((group) => (
        <CoverageGroup key={group.group} group={group} view={view} open={openAll} />
      ))}
    </section>
  );
}
