import { Anchor, Group, Text } from '@mantine/core';
import { IconPencil, IconRubberStamp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { useFormats } from '../../ui/format.ts';

interface SignOffLineProps {
  readonly assessmentId: string;
  readonly plan: PlanView;
}

/** Who signed the plan off and when, and whether the present one still keeps to it. */
export function SignOffLine({ assessmentId, plan }: SignOffLineProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { baseline, keepsBaseline, sinceBaseline } = plan;
  const toPlan = (words: string) => (
    <Anchor component={Link} to={assessmentPaths.plan(assessmentId)} size="sm" underline="always">
      {words}
    </Anchor>
  );
  if (!baseline) {
    return (
      <Group gap="xs">
        <IconPencil size={18} aria-hidden="true" />
        <Text size="sm">{t('roadmap:signOff.none')}</Text>
        {toPlan(t('roadmap:signOff.goSign'))}
      </Group>
    );
  }
  return (
    <Group gap="xs">
      <IconRubberStamp size={18} aria-hidden="true" />
      <Text size="sm">
        {t('roadmap:signOff.by', { name: baseline.signedBy, date: formats.date(baseline.at) })}{' '}
        {keepsBaseline || sinceBaseline.length === 0
          ? t('roadmap:signOff.keeps')
          : t('roadmap:signOff.differs', { count: sinceBaseline.length })}
      </Text>
      {toPlan(t('roadmap:signOff.goPlan'))}
    </Group>
  );
}
