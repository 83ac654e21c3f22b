import { Alert, Checkbox, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PassphraseInput } from './passphrase-input.tsx';
import { passphraseStrength } from './passphrase-strength.ts';
import type { NewPassphrase } from './use-new-passphrase.ts';

/** Chooses the passphrase of client files: twice, with a word on its strength, or deliberately none. */
export function PassphraseFields({ passphrase }: { readonly passphrase: NewPassphrase }) {
  const { t } = useTranslation();
  const { first, second, without, tried, problem, change } = passphrase;
  const strength = first === '' || without ? null : passphraseStrength(first);
  return (
    <Stack gap="sm">
      <PassphraseInput
        label={t('clients:passphrase.first')}
        description={t('clients:passphrase.hint')}
        value={first}
        disabled={without}
        onChange={(event) => change({ first: event.currentTarget.value })}
        error={tried && problem === 'empty' && t('clients:passphrase.missing')}
        data-autofocus
      />
      <Text size="sm" role="status" mih={20}>
        {strength && t(`clients:passphrase.strength.${strength}`)}
      </Text>
      <PassphraseInput
        label={t('clients:passphrase.second')}
        value={second}
        disabled={without}
        onChange={(event) => change({ second: event.currentTarget.value })}
        error={tried && problem === 'differs' && t('clients:passphrase.differs')}
      />
      <Checkbox
        label={t('clients:passphrase.without')}
        checked={without}
        onChange={(event) => change({ without: event.currentTarget.checked })}
      />
      {without ? (
        <Alert variant="outline" color="orange" icon={<IconAlertTriangle aria-hidden="true" />}>
          {t('clients:passphrase.withoutWarning')}
        </Alert>
      ) : (
        <Text size="sm">{t('clients:passphrase.lost')}</Text>
      )}
    </Stack>
  );
}
