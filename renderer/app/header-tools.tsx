import { ActionIcon, Button, Group, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconKeyboard, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSaveSettings } from '../client/settings.ts';

/** Language, theme and keyboard help: one click away on every screen. */
export function HeaderTools({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" wrap="nowrap">
      <LanguageSwitch />
      <ThemeMenu />
      <ActionIcon variant="subtle" color="gray" size="lg" onClick={onHelp} aria-label={t('ui:shortcuts.title')}>
        <IconKeyboard size={20} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const save = useSaveSettings();
  const other = i18n.language === 'en' ? 'zh-TW' : 'en';
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconLanguage size={16} aria-hidden="true" />}
      lang={other === 'en' ? 'en' : 'zh-Hant-TW'}
      onClick={() => save.mutate({ language: other })}
    >
      {t('ui:otherLanguage')}
    </Button>
  );
}

const themes = [
  { value: 'light', Icon: IconSun },
  { value: 'dark', Icon: IconMoon },
  { value: 'auto', Icon: IconDeviceDesktop },
] as const;

function ThemeMenu() {
  const { t } = useTranslation();
  const { colorScheme } = useMantineColorScheme();
  const save = useSaveSettings();
  const Current = themes.find((theme) => theme.value === colorScheme)?.Icon ?? IconSun;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('ui:theme.label')}>
          <Current size={20} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => {
            const theme = themes.find((one) => one.value === value)?.value;
            if (theme) save.mutate({ theme });
          }}
        >
          {themes.map(({ value }) => (
            <Menu.RadioItem key={value} value={value} closeMenuOnClick>
              {t(`ui:theme.${value}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
