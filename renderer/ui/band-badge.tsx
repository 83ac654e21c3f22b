import { IconAlertOctagonFilled, IconCircleFilled, IconDiamondsFilled, IconTriangleFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Band } from '../../src/domain/scoring/types.ts';

/** The shape of a band, so that it reads without colour. */
export const bandShapes = {
  low: IconCircleFilled,
  medium: IconTriangleFilled,
  high: IconDiamondsFilled,
  critical: IconAlertOctagonFilled,
} as const;

interface BandBadgeProps {
  readonly band: Band;
  readonly size?: 'sm' | 'md';
}

/** A risk band as a word, a shape and a colour, so that it reads without colour and on paper. */
export function BandBadge({ band, size = 'sm' }: BandBadgeProps) {
  const { t } = useTranslation();
  const Shape = bandShapes[band];
  return (
    <span className="band-badge" data-size={size} data-band={band}>
      <Shape size={size === 'sm' ? 13 : 16} aria-hidden="true" />
      {t(`ui:band.${band}`)}
    </span>
  );
}
