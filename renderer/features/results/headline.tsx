import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import type { ScoreSummary } from '../../../src/domain/scoring/types.ts';
import { widthOf } from '../../../src/kernel/range.ts';
import { BandBadge } from '../../ui/band-badge.tsx';
import { useFormats } from '../../ui/format.ts';
import { RangeBar } from '../../ui/range-bar.tsx';

interface HeadlineProps {
  readonly view: AssessmentView;
  readonly overall: ScoreSummary;
}

/** Where the firm stands in one sentence, how sure that is, and what no control can take away. */
export function Headline({ view, overall }: HeadlineProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Paper withBorder p="lg" radius="md" component="section" aria-labelledby="headline">
      <Stack gap="sm">
        <Group gap="md" align="baseline">
          <Title order={2} id="headline" size="h3">
            {t('results:headline.sentence', {
              score: formats.number(overall.planning, 0),
              band: t(`ui:band.${overall.band}`),
            })}
          </Title>
          <BandBadge band={overall.band} size="md" />
        </Group>
        <RangeBar range={overall} label={t('results:headline.overall')} band={overall.band} />
        <Text>{useSureness(view, overall)}</Text>
        <Text size="sm" c="dimmed">
          {t('results:headline.lowest', { lowest: formats.number(overall.lowest, 0) })}
        </Text>
      </Stack>
    </Paper>
  );
}

/** From here on, in points of 100, a range is said to be wide: one band is about this far from the next. */
const wideFrom = 10;

/** How many questions are open and what that does to the figure, in one sentence. */
function useSureness(view: AssessmentView, overall: ScoreSummary): string {
  const { t } = useTranslation();
  const formats = useFormats();
  const { unsure, unanswered } = view.progress.all;
  const width = widthOf(overall);
  const values = {
    unsure,
    unanswered,
    best: formats.number(overall.best, 0),
    worst: formats.number(overall.worst, 0),
    width: formats.number(width, 0),
  };
  if (unsure + unanswered === 0) return t('results:headline.allKnown');
  if (width < 0.5) return t('results:headline.openNoMatter', values);
  return t(width >= wideFrom ? 'results:headline.openWide' : 'results:headline.openNarrow', values);
}
