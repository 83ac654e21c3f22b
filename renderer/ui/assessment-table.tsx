import { ActionIcon, Anchor, Button, Group, Progress, Stack, Table, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActionsHeader } from './actions-header.tsx';
import type { AssessmentSummary } from './assessment-summary.ts';
import { BandBadge } from './band-badge.tsx';
import { useFormats } from './format.ts';
import { RangeBar } from './range-bar.tsx';
import { useRemoveAssessment } from './use-remove-assessment.ts';

interface AssessmentTableProps {
  readonly assessments: readonly AssessmentSummary[];
  /** What the table lists, for those who do not see it. */
  readonly label: string;
  /** How many of the newest are shown; all unless said. */
  readonly most?: number;
}

/** Assessments with their progress, overall risk and exposure, newest first, each with a way back into it. */
export function AssessmentTable({ assessments, label, most }: AssessmentTableProps) {
  const { t } = useTranslation();
  const newestFirst = assessments.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, most);
  return (
    <Table.ScrollContainer minWidth={760} type="native">
      <Table verticalSpacing="sm" aria-label={label} layout="fixed" className="assessment-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="26%">{t('ui:assessments.title')}</Table.Th>
            <Table.Th w="19%">{t('ui:assessments.progress')}</Table.Th>
            <Table.Th w="27%">{t('ui:assessments.overall')}</Table.Th>
            <Table.Th>{t('ui:assessments.exposure')}</Table.Th>
            <ActionsHeader width={150} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {newestFirst.map((assessment) => (
            <Row
              key={assessment.id}
              assessment={assessment}
              former={assessments.find(({ id }) => id === assessment.reassesses)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface RowProps {
  readonly assessment: AssessmentSummary;
  /** The assessment that it repeats, where it is still in the list. */
  readonly former: AssessmentSummary | undefined;
}

function Row({ assessment, former }: RowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const remove = useRemoveAssessment();
  const { id, title, mode, updatedAt, exposure } = assessment;
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/assessments/${id}/results`} fw={600} className="long-name">
          {title}
        </Anchor>
        <Text size="xs" c="dimmed">
          {t(`ui:mode.${mode}`)}
          {t('ui:separator')}
          {formats.dateTime(updatedAt)}
        </Text>
        {assessment.reassesses !== null && (
          <Text size="xs" c="dimmed" className="long-name">
            {former ? t('ui:assessments.repeats', { title: former.title }) : t('ui:assessments.repeatsRemoved')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <ProgressCell progress={assessment.progress} />
      </Table.Td>
      <Table.Td>
        <OverallCell assessment={assessment} former={former} />
      </Table.Td>
      <Table.Td>
        <Text size="sm">{t(`ui:exposure.${exposure}`)}</Text>
      </Table.Td>
      <Table.Td className="no-print">
        <Group gap={4} justify="flex-end" wrap="nowrap">
          <Button component={Link} to={`/assessments/${id}/questions`} variant="default" size="xs">
            {t('ui:assessments.resume')}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('ui:assessments.remove', { title })}
            onClick={() => remove.mutate(assessment)}
          >
            <IconTrash size={16} aria-hidden="true" />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function ProgressCell({ progress }: { readonly progress: AssessmentSummary['progress'] }) {
  const { t } = useTranslation();
  const said = progress.total - progress.unanswered;
  const text = t('ui:assessments.progressText', { said, total: progress.total });
  return (
    <Stack gap={4}>
      <Progress value={progress.total === 0 ? 0 : (100 * said) / progress.total} aria-label={text} size="md" />
      <Text size="xs">{text}</Text>
    </Stack>
  );
}

function OverallCell({ assessment, former }: RowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { overall, progress } = assessment;
  if (!overall || progress.unanswered === progress.total) return <Text size="sm">{t('ui:assessments.notYet')}</Text>;
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <BandBadge band={overall.band} />
        <Text size="sm">{t('ui:assessments.figure', { value: formats.number(overall.planning, 0) })}</Text>
      </Group>
      <RangeBar range={overall} band={overall.band} label={t('ui:assessments.overall')} withFigures={false} />
      {former?.overall && <Change before={former.overall.planning} after={overall.planning} />}
    </Stack>
  );
}

function Change({ before, after }: { readonly before: number; readonly after: number }) {
  const { t } = useTranslation();
  const change = Math.round(after) - Math.round(before);
  const direction = change < 0 ? 'fell' : change > 0 ? 'rose' : 'same';
  return <Text size="xs">{t(`ui:assessments.${direction}`, { points: Math.abs(change) })}</Text>;
}
