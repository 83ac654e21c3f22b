import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../../src/contract/records.ts';
import { BandBadge } from '../../../ui/band-badge.tsx';
import { useFormats } from '../../../ui/format.ts';
import { RangeBar } from '../../../ui/range-bar.tsx';
import { standingOf } from '../../../ui/standing.ts';
import classes from './side.module.css';

/** The overall risk as it stands with the answers so far, as a range; no figure before an answer bears on a risk. */
export function LiveRange({ view }: { readonly view: AssessmentView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const standing = standingOf(view);
  if (standing.kind !== 'standing') {
    return (
      <Text size="sm" c="dimmed">
        {standing.kind === 'too-early' ? t('questionnaire:live.tooEarly') : t('questionnaire:live.none')}
      </Text>
    );
  }
  const { overall } = standing;
  return (
    <div className={classes.range}>
      <Group justify="space-between" gap="xs" mb={8} wrap="nowrap">
        <Text size="sm" fw={600}>
          {t('questionnaire:live.title')}
        </Text>
        <Group gap={8} wrap="nowrap">
          <Text fw={700} fz={22} lh={1} data-testid="planning-value">
            {formats.number(overall.planning, 0)}
          </Text>
          <BandBadge band={overall.band} />
        </Group>
      </Group>
      <RangeBar range={overall} band={overall.band} label={t('questionnaire:live.title')} />
    </div>
  );
}
