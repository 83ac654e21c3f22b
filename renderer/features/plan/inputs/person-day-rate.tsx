import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSaveSettings, useSettings } from '../../../client/settings.ts';
import { AmountInput } from '../../../ui/amount-input.tsx';

const saveAfterMs = 800;
/** The entry of `src/content/assumptions.ts` that this field edits. */
const assumption = 'person-day';

/** What a day of one's own people is worth: an assumption for every assessment, edited here or in the settings. */
export function PersonDayRate({ rate }: { readonly rate: number }) {
  const { t } = useTranslation();
  const settings = useSettings().data;
  const save = useSaveSettings();
  const keep = useDebouncedCallback(
    (ntd: number) => save.mutate({ assumptions: { ...settings?.assumptions, [assumption]: ntd } }),
    { delay: saveAfterMs, flushOnUnmount: true },
  );
  return (
    <AmountInput
      label={t('plan:limits.rate')}
      description={t('plan:limits.rateHint')}
      prefix="NT$ "
      max={1_000_000}
      step={500}
      value={rate}
      onChange={(ntd) => ntd !== null && keep(ntd)}
    />
  );
}
