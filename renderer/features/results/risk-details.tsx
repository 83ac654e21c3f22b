import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import type { AssessedRisk } from '../../../src/domain/scoring/types.ts';
import { BandBadge } from '../../ui/band-badge.tsx';
import { useFormats } from '../../ui/format.ts';
import { GlossaryText } from '../../ui/glossary-text.tsx';
import { RangeBar } from '../../ui/range-bar.tsx';
import { ReferenceList } from '../../ui/reference-list.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { riskReferences } from './content-lookup.ts';
import { LoweringActions } from './lowering-actions.tsx';
import { Reasons } from './reasons.tsx';

interface RiskDetailsProps {
  readonly view: AssessmentView;
  /** Null: closed. */
  readonly risk: AssessedRisk | null;
  readonly onClose: () => void;
}

/** Everything about one risk: what it is, how high and why, and what lowers it. */
export function RiskDetails({ view, risk, onClose }: RiskDetailsProps) {
  const { t } = useTranslation();
  return (
    <SidePanel title={risk && `${risk.id} ${t(`risks:${risk.id}.title`)}`} onClose={onClose}>
      {risk && (
        <Stack gap="lg">
          <Score risk={risk} />
          <Story riskId={risk.id} />
          <Part title={t('results:reasons.title')} lead={t('results:reasons.lead')}>
            <Reasons assessmentId={view.assessment.id} risk={risk} answers={view.answers} />
          </Part>
          <Part title={t('results:lowering.title')}>
            <LoweringActions assessmentId={view.assessment.id} risk={risk} answers={view.answers} />
          </Part>
          <Part title={t('results:references')}>
            <ReferenceList references={riskReferences(risk.id)} />
          </Part>
        </Stack>
      )}
    </SidePanel>
  );
}

function Score({ risk }: { readonly risk: AssessedRisk }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div>
      <BandBadge band={risk.band} size="md" />
      <Text my="xs">
        {t('results:details.score', {
          score: formats.number(risk.score.planning, 1),
          likelihood: formats.number(risk.likelihood.planning),
          impact: formats.number(risk.impact),
        })}
      </Text>
      <RangeBar range={risk.score} band={risk.band} label={t('results:details.range')} max={25} />
    </div>
  );
}

const storyParts = ['cause', 'event', 'consequence', 'earlyWarning'] as const;

function Story({ riskId }: { readonly riskId: string }) {
  const { t } = useTranslation();
  return (
    <dl style={{ margin: 0 }}>
      {storyParts.map((part) => (
        <div key={part} style={{ marginBottom: 8 }}>
          <dt>
            <Text size="sm" fw={650}>
              {t(`results:details.${part}`)}
            </Text>
          </dt>
          <dd style={{ margin: 0 }}>
            <GlossaryText>{t(`risks:${riskId}.${part}`)}</GlossaryText>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface PartProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: React.ReactNode;
}

function Part({ title, lead, children }: PartProps) {
  return (
    <section>
      <Title order={3} size="h5">
        {title}
      </Title>
      {lead && (
        <Text size="sm" c="dimmed" mb="xs">
          {lead}
        </Text>
      )}
      {children}
    </section>
  );
}
