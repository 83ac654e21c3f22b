import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../../src/contract/records.ts';
import { BandBadge } from '../../../ui/band-badge.tsx';
import { useFormats } from '../../../ui/format.ts';
import { RangeBar } from '../../../ui/range-bar.tsx';
import classes from './side.module.css';

/** The overall risk as it stands with the answers so far, as a range. */
export function LiveRange({ overall }: { readonly overall: AssessmentView['result']['overall'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!overall) {
    return (
      <Text size="sm" c="dimmed">
        {t('questionnaire:live.none')}
      </Text>
    );
  }
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
