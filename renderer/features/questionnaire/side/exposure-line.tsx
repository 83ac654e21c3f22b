import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Exposure } from '../../../../src/domain/scoring/types.ts';

/** How exposed the firm is to grokking at all, and what that means. */
export function ExposureLine({ exposure }: { readonly exposure: Exposure }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="exposure">
      <Text id="exposure" component="h2" size="sm" fw={600}>
        {t('questionnaire:exposure.title', { exposure: t(`questionnaire:exposure.${exposure}.name`) })}
      </Text>
      <Text size="sm" c="dimmed" mt={2}>
        {t(`questionnaire:exposure.${exposure}.means`)}
      </Text>
    </section>
  );
}
