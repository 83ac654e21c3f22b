import { Input, SegmentedControl, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../locales/resources.ts';
import type { Settings } from '../../../src/contract/records.ts';
import { useSaveSettings } from '../../client/settings.ts';
import { Card } from './card.tsx';

const themes = ['light', 'dark', 'auto'] as const;

/** Language, theme and the name that the history shows. */
export function PersonalCard({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation();
  const save = useSaveSettings();
  return (
    <Card title={t('settings:personal.title')}>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg">
        <Input.Wrapper label={t('settings:personal.language')} labelElement="div">
          <SegmentedControl
            fullWidth
            aria-label={t('settings:personal.language')}
            value={settings.language}
            data={languages.map((value) => ({ value, label: t(`settings:personal.languages.${value}`) }))}
            onChange={(value) => {
              const language = languages.find((one) => one === value);
              if (language) save.mutate({ language });
            }}
          />
        </Input.Wrapper>
        <Input.Wrapper label={t('ui:theme.label')} labelElement="div">
          <SegmentedControl
            fullWidth
            aria-label={t('ui:theme.label')}
            value={settings.theme}
            data={themes.map((value) => ({ value, label: t(`ui:theme.${value}`) }))}
            onChange={(value) => {
              const theme = themes.find((one) => one === value);
              if (theme) save.mutate({ theme });
            }}
          />
        </Input.Wrapper>
        <NameField key={settings.userName} stored={settings.userName} />
      </SimpleGrid>
    </Card>
  );
}

/** Started anew (`key`) when another name is stored, as after a restore. */
function NameField({ stored }: { readonly stored: string }) {
  const { t } = useTranslation();
  const save = useSaveSettings();
  const [userName, setUserName] = useState(stored);
  return (
    <TextInput
      label={t('settings:personal.name')}
      description={t('settings:personal.nameHint')}
      value={userName}
      onChange={(event) => setUserName(event.currentTarget.value)}
      onBlur={() => {
        if (userName.trim() !== stored) save.mutate({ userName: userName.trim() });
      }}
      maxLength={200}
      autoComplete="name"
    />
  );
}
