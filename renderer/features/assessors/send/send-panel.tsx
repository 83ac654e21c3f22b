import { Button, CopyButton, Group, Paper, SegmentedControl, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../src/contract/records.ts';
import { client } from '../../../client/api.ts';
import { saveTextFile } from '../../../ui/save-text-file.ts';
import { showError } from '../../../ui/show-error.tsx';

interface SendPanelProps {
  readonly assessmentId: string;
  readonly organisation: string;
  /** Nobody has answered yet: this is what to do first. */
  readonly first: boolean;
}

/** The questionnaire as a file, in a language, and what to write beside it. */
export function SendPanel({ assessmentId, organisation, first }: SendPanelProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [language, setLanguage] = useState<Language>(i18n.language === 'en' ? 'en' : 'zh-TW');
  const download = useMutation({
    mutationFn: () => client.assessors.questionnaire({ assessmentId, language }),
    onSuccess: (page) => saveTextFile(page, 'text/html'),
    onError: showError,
  });
  const mail = t('assessors:send.mail', { organisation, lng: language });
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby={`${id}-title`} className="no-print">
      <Stack gap="sm">
        <Title order={2} id={`${id}-title`}>
          {t('assessors:send.title')}
        </Title>
        <Text maw={780}>{t('assessors:send.lead')}</Text>
        <Group gap="sm">
          <SegmentedControl
            aria-label={t('assessors:send.language')}
            value={language}
            onChange={(value) => setLanguage(value === 'en' ? 'en' : 'zh-TW')}
            data={[
              { value: 'zh-TW', label: t('settings:personal.languages.zh-TW') },
              { value: 'en', label: t('settings:personal.languages.en') },
            ]}
          />
          <Button
            variant={first ? 'filled' : 'default'}
            loading={download.isPending}
            leftSection={<IconDownload size={18} aria-hidden="true" />}
            onClick={() => download.mutate()}
          >
            {t('assessors:send.download')}
          </Button>
        </Group>
        <details>
          <summary>{t('assessors:send.mailTitle')}</summary>
          <Stack gap="xs" mt="xs" align="flex-start">
            <Textarea aria-label={t('assessors:send.mailTitle')} value={mail} readOnly autosize w="100%" maw={780} />
            <CopyButton value={mail}>
              {({ copied, copy }) => (
                <Button
                  variant="default"
                  size="compact-md"
                  leftSection={
                    copied ? <IconCheck size={16} aria-hidden="true" /> : <IconCopy size={16} aria-hidden="true" />
                  }
                  onClick={copy}
                >
                  {t(copied ? 'assessors:send.copied' : 'assessors:send.copy')}
                </Button>
              )}
            </CopyButton>
          </Stack>
        </details>
      </Stack>
    </Paper>
  );
}
