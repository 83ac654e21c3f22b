import { Anchor, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { consensusRules } from '../../../src/content/consensus-rules.ts';
import { api } from '../../client/api.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { DisagreementMap } from '../../ui/disagreement-map.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useFormats } from '../../ui/format.ts';

const shownAtFirst = 6;

interface DisagreementProps {
  readonly assessmentId: string;
  /** Every line, for a full print. */
  readonly all: boolean;
}

/** Where the workshops of this assessment showed two different firms; nothing at all while no vote was revealed. */
export function Disagreement({ assessmentId, all }: DisagreementProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, error, refetch } = useQuery(api.workshops.disagreement.queryOptions({ input: { assessmentId } }));
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="disagreement" data-board="no">
      <Title order={2} id="disagreement" size="h4">
        {t('results:disagreement.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {t('results:disagreement.lead')}
      </Text>
      <DisagreementMap
        lines={data}
        atFirst={all ? data.length : shownAtFirst}
        renderQuestion={(question) => (
          <Anchor component={Link} to={assessmentPaths.question(assessmentId, question)} size="sm" underline="always">
            {t('results:reasons.question', { id: question, text: t(`questions:${question}.text`) })}
          </Anchor>
        )}
      />
      <Text size="xs" c="dimmed" mt="md">
        {t('results:disagreement.fine', {
          agreed: formats.number(consensusRules.agreed),
          leaning: formats.number(consensusRules.leaning),
        })}
      </Text>
    </Paper>
  );
}
