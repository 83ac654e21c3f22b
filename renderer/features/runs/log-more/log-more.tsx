import { Paper, Stack, Tabs, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { snippetFrameworks } from '../../../../src/content/run-logging.ts';
import type { RunMetric } from '../../../../src/domain/training-run/types.ts';
import { useRemembered } from '../../../ui/use-remembered.ts';
import classes from './log-more.module.css';
import { SnippetCode } from './snippet-code.tsx';

interface LogMoreProps {
  /** What the log lacks, the most telling first (`RunAnalysis.missing`). */
  readonly missing: readonly RunMetric[];
}

/** What the log lacks, what it would tell, and code to paste that logs it. */
export function LogMore({ missing }: LogMoreProps) {
  const { t } = useTranslation();
  const title = t('run-help:logMore.title');
  return (
    <Paper withBorder p="lg" component="section" aria-label={title} data-testid="log-more">
      <Stack gap="sm">
        <Title order={2}>{title}</Title>
        {missing.length === 0 ? <Text size="sm">{t('run-help:logMore.complete')}</Text> : <Missing missing={missing} />}
        <details className="no-print" open={missing.length > 0 || undefined}>
          <summary className={classes.summary}>{t('run-help:logMore.whole')}</summary>
          <Text size="sm" maw={780} mt="xs">
            {t('run-help:logMore.lead')}
          </Text>
          <Frameworks missing={missing} />
        </details>
      </Stack>
    </Paper>
  );
}

function Missing({ missing }: LogMoreProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.missing} aria-label={t('run-help:logMore.missing')}>
      {missing.map((metric) => (
        <li key={metric}>
          <Text size="sm" fw={600}>
            {t(`verdicts:metrics.${metric}`)}
          </Text>
          <Text size="sm" c="dimmed">
            {t(`verdicts:missing.${metric}`)}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function Frameworks({ missing }: LogMoreProps) {
  const { t } = useTranslation();
  const [framework, choose] = useRemembered('dunwu.snippet-framework', snippetFrameworks, 'pytorch');
  return (
    <Tabs value={framework} onChange={(chosen) => chosen && choose(chosen)} keepMounted={false} mt="sm">
      <Tabs.List aria-label={t('run-help:logMore.framework')}>
        {snippetFrameworks.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {t(`run-help:logMore.frameworks.${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {snippetFrameworks.map((each) => (
        <Tabs.Panel key={each} value={each}>
          <SnippetCode framework={each} missing={missing} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
