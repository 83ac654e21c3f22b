import { Paper, Stack, Tabs, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { interpretabilityEfforts, interpretabilityMethods } from '../../../../src/content/interpretability.ts';
import type { RunVerdict } from '../../../../src/domain/training-run/types.ts';
import { useRemembered } from '../../../ui/use-remembered.ts';
import classes from './interpretability.module.css';
import { MethodCard, type Moment } from './method-card.tsx';

const after: readonly RunVerdict[] = ['transition', 'partial', 'generalised', 'late-collapse'];
const neither: readonly RunVerdict[] = ['cannot-tell', 'diverging', 'stalled'];

interface InterpretabilityMenuProps {
  /** The verdict on the run: marks which of "before" and "after a transition" is this run's. */
  readonly verdict: RunVerdict;
}

/** Ways to look inside the model, by effort, with what each tells before and after a transition. */
export function InterpretabilityMenu({ verdict }: InterpretabilityMenuProps) {
  const { t } = useTranslation();
  const [effort, choose] = useRemembered('dunwu.inspection-effort', interpretabilityEfforts, 'low');
  const title = t('run-help:interpretability.title');
  const moment: Moment | null = neither.includes(verdict) ? null : after.includes(verdict) ? 'after' : 'before';
  return (
    <Paper withBorder p="lg" component="section" aria-label={title} data-testid="interpretability">
      <Stack gap="sm">
        <Title order={2}>{title}</Title>
        <Text size="sm" maw={780}>
          {t('run-help:interpretability.lead')}
        </Text>
        <Text size="sm" maw={780} fw={600}>
          {t('run-help:interpretability.advice')}
        </Text>
        <Tabs value={effort} onChange={(chosen) => chosen && choose(chosen)} keepMounted={false}>
          <Tabs.List aria-label={t('run-help:interpretability.effort')}>
            {interpretabilityEfforts.map((each) => (
              <Tabs.Tab key={each} value={each}>
                {t(`run-help:interpretability.efforts.${each}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {interpretabilityEfforts.map((each) => (
            <Tabs.Panel key={each} value={each} pt="md">
              <ul className={classes.cards}>
                {interpretabilityMethods
                  .filter((method) => method.effort === each)
                  .map((method) => (
                    <MethodCard key={method.id} method={method} moment={moment} />
                  ))}
              </ul>
            </Tabs.Panel>
          ))}
        </Tabs>
      </Stack>
    </Paper>
  );
}
