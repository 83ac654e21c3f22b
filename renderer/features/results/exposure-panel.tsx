import { Alert, Anchor, List, Text } from '@mantine/core';
import { IconInfoCircle, IconShieldCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';

interface ExposurePanelProps {
  readonly view: AssessmentView;
  readonly onOpenRisk: (riskId: string) => void;
}

/** How far grokking itself concerns this firm. Low exposure is a result of its own, and leads to the risks it does have. */
export function ExposurePanel({ view, onOpenRisk }: ExposurePanelProps) {
  const { t } = useTranslation();
  const { exposure } = view.result;
  const { lowExposure } = view;
  if (lowExposure) return <LowExposure lookAt={lowExposure.lookAt} onOpenRisk={onOpenRisk} />;
  return (
    <Alert
      variant="outline"
      color={exposure === 'exposed' ? 'orange' : 'gray'}
      icon={<IconInfoCircle aria-hidden="true" />}
      title={
        <Text span c="var(--mantine-color-text)" fw={650}>
          {t(`results:exposure.${exposure}.title`)}
        </Text>
      }
    >
      <Text size="sm">
        {t(`results:exposure.${exposure}.text`)}{' '}
        <Anchor component={Link} to="/learn" size="sm" className="no-print" underline="always">
          {t('results:exposure.learn')}
        </Anchor>
      </Text>
    </Alert>
  );
}

const shownRisks = 3;

interface LowExposureProps extends Pick<ExposurePanelProps, 'onOpenRisk'> {
  /** Risks that do concern the firm, highest first. */
  readonly lookAt: readonly string[];
}

function LowExposure({ lookAt, onOpenRisk }: LowExposureProps) {
  const { t } = useTranslation();
  return (
    <Alert
      variant="outline"
      color="teal"
      icon={<IconShieldCheck aria-hidden="true" />}
      title={
        <Text span c="var(--mantine-color-text)" fw={650}>
          {t('results:exposure.low.title')}
        </Text>
      }
    >
      <Text size="sm">{t('results:exposure.low.text')}</Text>
      <Text size="sm" fw={600} mt="sm">
        {t('results:exposure.low.instead')}
      </Text>
      <List size="sm" mt={4}>
        {lookAt.slice(0, shownRisks).map((risk) => (
          <List.Item key={risk}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              ta="start"
              underline="always"
              aria-haspopup="dialog"
              onClick={() => onOpenRisk(risk)}
            >
              {t(`risks:${risk}.title`)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
