import { Button, CopyButton, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { logColumns, type SnippetFramework, snippets } from '../../../../src/content/run-logging.ts';
import type { RunMetric } from '../../../../src/domain/training-run/types.ts';
import classes from './log-more.module.css';

interface SnippetCodeProps {
  readonly framework: SnippetFramework;
  /** Metrics whose lines are marked. */
  readonly missing: readonly RunMetric[];
}

/** The code for one framework, the lines that log what is missing marked, and a button that copies it without the marks. */
export function SnippetCode({ framework, missing }: SnippetCodeProps) {
  const { t } = useTranslation();
  const code = snippets[framework];
  const columns = missing.map((metric) => `"${logColumns[metric]}"`);
  const name = t(`run-help:logMore.frameworks.${framework}`);
  return (
    <>
      <Group justify="space-between" my="xs">
        <Text size="sm" c="dimmed">
          {columns.length > 0 ? t('run-help:logMore.marked') : ''}
        </Text>
        <CopyButton value={code} timeout={3000}>
          {({ copied, copy }) => (
            <>
              <Button
                variant="light"
                size="compact-md"
                className="no-print"
                leftSection={
                  copied ? <IconCheck size={16} aria-hidden="true" /> : <IconCopy size={16} aria-hidden="true" />
                }
                onClick={copy}
              >
                {t(copied ? 'run-help:logMore.copied' : 'run-help:logMore.copy')}
              </Button>
              <VisuallyHidden role="status">{copied ? t('run-help:logMore.copied') : ''}</VisuallyHidden>
            </>
          )}
        </CopyButton>
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: code that scrolls must be reachable by keyboard */}
      <section className={classes.code} tabIndex={0} aria-label={t('run-help:logMore.code', { framework: name })}>
        <pre translate="no" lang="en" data-testid="snippet">
          {linesOf(code).map(({ at, text }) => (
            <span
              key={at}
              className={classes.line}
              data-adds={columns.some((column) => text.includes(column)) || undefined}
            >
              {text}
              {'\n'}
            </span>
          ))}
        </pre>
      </section>
    </>
  );
}

function linesOf(code: string) {
  return code
    .trimEnd()
    .split('\n')
    .map((text, at) => ({ at, text }));
}
