import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

/** A field for a passphrase; what is typed can be shown. */
export function PassphraseInput(props: Omit<PasswordInputProps, 'visible' | 'onVisibilityChange'>) {
  const { t } = useTranslation();
  const [visible, { toggle }] = useDisclosure(false);
  return (
    <PasswordInput
      {...props}
      visible={visible}
      onVisibilityChange={toggle}
      maxLength={1000}
      // A browser that remembers it, or puts another one in, would lock the file for good.
      autoComplete="new-password"
      visibilityToggleButtonProps={{
        'aria-label': visible ? t('clients:passphrase.hide') : t('clients:passphrase.show'),
        tabIndex: 0,
      }}
    />
  );
}
