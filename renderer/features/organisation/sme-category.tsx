import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { references } from '../../../src/content/references.ts';
import type { Organisation } from '../../../src/contract/records.ts';

const statute = references.find((reference) => reference.slug === 'tw-sme-standard');

/** Whether the firm is an SME by Taiwanese law, with the rule and the date of its text. */
export function SmeCategory({ sme }: { readonly sme: Organisation['sme'] }) {
  const { t } = useTranslation();
  return (
    <div aria-live="polite">
      <Text size="sm" fw={600}>
        {t('home:organisation.sme')}
      </Text>
      <Text fw={650} mt={4}>
        {sme ? t(`ui:sme.${sme}`) : t('home:organisation.smeUnknown')}
      </Text>
      <Text size="xs" c="dimmed" mt={2}>
        {t('home:organisation.smeRule', { asOf: statute?.asOf ?? '' })}
      </Text>
    </div>
  );
}
