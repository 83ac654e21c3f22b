import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import type { CoverageState, FrameworkCoverage, ReferenceCoverage } from '../../../src/domain/scoring/types.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { ReferenceList } from '../../ui/reference-list.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import { CoverageStateMark, coverageStates } from './coverage-state-mark.tsx';
import classes from './results.module.css';

interface CoverageGroupProps {
  readonly group: FrameworkCoverage;
  readonly view: AssessmentView;
  readonly open: boolean;
}

/** One group of a framework: its share as a bar, its states counted, and its references when opened. */
export function CoverageGroup({ group, view, open }: CoverageGroupProps) {
  const { t } = useTranslation();
  const name = t(`frameworks:groups.${group.framework}.${group.group}`);
  const byReference = new Map(group.references.map((covered) => [covered.reference, covered]));
  return (
    <details className={classes.group} open={open || undefined}>
      <summary>
        <span className={classes.groupName}>{name}</span>
        <span className={classes.groupBar}>
          {group.share ? (
            <ShareBar range={group.share} label={name} />
          ) : (
            <Text size="sm" span c="dimmed">
              {t('results:coverage.none')}
            </Text>
          )}
        </span>
        <StateCounts references={group.references} />
      </summary>
      <div className={classes.groupBody}>
        <ReferenceList
          references={group.references.map((covered) => covered.reference)}
          renderMore={(id) => <ReferenceState covered={byReference.get(id)} assessmentId={view.assessment.id} />}
        />
      </div>
    </details>
  );
}

function StateCounts({ references }: { readonly references: readonly ReferenceCoverage[] }) {
  const counts = new Map<CoverageState, number>();
  for (const { state } of references) counts.set(state, (counts.get(state) ?? 0) + 1);
  return (
    <span className={classes.states}>
      {coverageStates.map((state) => {
        const count = counts.get(state);
        return count === undefined ? null : <CoverageStateMark key={state} state={state} count={count} />;
      })}
    </span>
  );
}

interface ReferenceStateProps {
  readonly covered: ReferenceCoverage | undefined;
  readonly assessmentId: string;
}

function ReferenceState({ covered, assessmentId }: ReferenceStateProps) {
  const { t } = useTranslation();
  if (!covered) return null;
  return (
    <div className={classes.referenceState}>
      <CoverageStateMark state={covered.state} />
      {covered.share && <ShareBar range={covered.share} label={t('results:coverage.share')} />}
      {covered.questions.length > 0 && (
        <Text size="xs" span>
          {t('results:coverage.questions')}{' '}
          {covered.questions.map((question) => (
            <Anchor
              key={question}
              component={Link}
              to={assessmentPaths.question(assessmentId, question)}
              title={t(`questions:${question}.text`)}
              size="xs"
              underline="always"
              mr={8}
            >
              {question}
            </Anchor>
          ))}
        </Text>
      )}
    </div>
  );
}
