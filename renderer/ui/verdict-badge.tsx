import {
  type Icon,
  IconAlertOctagon,
  IconBook,
  IconCircleCheck,
  IconCircleHalf2,
  IconFlame,
  IconHelpCircle,
  IconHourglass,
  IconPlayerPause,
  IconSchool,
  IconSparkles,
  IconTrendingDown,
  IconTrendingUp,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RunVerdict } from '../../src/domain/training-run/types.ts';
import './verdict-badge.css';

/** What a verdict means for the reader: good, promising, still open, bad, or not known. */
export type VerdictTone = 'good' | 'open' | 'bad' | 'unknown';

interface VerdictLook {
  readonly icon: Icon;
  readonly tone: VerdictTone;
}

/** The picture and the tone of each verdict, so that it reads without colour. */
export const verdictLooks: Readonly<Record<RunVerdict, VerdictLook>> = {
  learning: { icon: IconSchool, tone: 'open' },
  stalled: { icon: IconPlayerPause, tone: 'bad' },
  memorised: { icon: IconBook, tone: 'open' },
  plateau: { icon: IconHourglass, tone: 'open' },
  'pre-grok': { icon: IconSparkles, tone: 'open' },
  transition: { icon: IconTrendingUp, tone: 'good' },
  partial: { icon: IconCircleHalf2, tone: 'open' },
  generalised: { icon: IconCircleCheck, tone: 'good' },
  overfitting: { icon: IconTrendingDown, tone: 'bad' },
  'late-collapse': { icon: IconAlertOctagon, tone: 'bad' },
  diverging: { icon: IconFlame, tone: 'bad' },
  'cannot-tell': { icon: IconHelpCircle, tone: 'unknown' },
};

interface VerdictBadgeProps {
  readonly verdict: RunVerdict;
  readonly size?: 'sm' | 'md';
}

/** The verdict on a training run as a word, a picture and a colour, so that it reads without colour and on paper. */
export function VerdictBadge({ verdict, size = 'sm' }: VerdictBadgeProps) {
  const { t } = useTranslation();
  const { icon: Picture, tone } = verdictLooks[verdict];
  return (
    <span className="band-badge verdict-badge" data-size={size} data-tone={tone} data-verdict={verdict}>
      <Picture size={size === 'sm' ? 15 : 20} aria-hidden="true" />
      {t(`verdicts:phases.${verdict}`)}
    </span>
  );
}
