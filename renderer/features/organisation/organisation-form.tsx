import { Group, NumberInput, Paper, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { industries, type Organisation } from '../../../src/contract/records.ts';
import { SmeCategory } from './sme-category.tsx';
import { useOrganisationDraft } from './use-organisation-draft.ts';

/** The particulars of the organisation; each field is saved when it is left. Only the name is required. */
export function OrganisationForm({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation();
  const { draft, change, commit, taxIdWrong, state } = useOrganisationDraft(organisation);
  const leave = () => void commit(draft);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="particulars-title">
      <Stack>
        <Group justify="space-between">
          <Title order={2} id="particulars-title">
            {t('home:organisation.particulars')}
          </Title>
          <Text size="sm" role="status" c="dimmed" className="no-print">
            {t(`home:organisation.${state}`)}
          </Text>
        </Group>
        <SimpleGrid cols={2} spacing="lg">
          <TextInput
            label={t('home:name')}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
            onBlur={leave}
            error={draft.name.trim() === '' ? t('home:nameMissing') : null}
            maxLength={200}
            required
          />
          <TextInput
            label={t('home:organisation.taxId')}
            description={t('home:organisation.taxIdHint')}
            value={draft.taxId ?? ''}
            onChange={(event) => change({ taxId: onlyDigits(event.currentTarget.value) })}
            onBlur={leave}
            error={taxIdWrong ? t('errors:TAX_ID_INVALID.message', { taxId: draft.taxId ?? '' }) : null}
            inputMode="numeric"
            maxLength={8}
          />
          <Select
            label={t('home:organisation.industry')}
            data={industries.map((value) => ({ value, label: t(`questions:PRO-02.options.${value}`) }))}
            value={draft.industry}
            onChange={(value) => void commit(change({ industry: industries.find((one) => one === value) ?? null }))}
            placeholder={t('home:organisation.notKnown')}
            clearable
            clearButtonProps={{ 'aria-label': t('home:organisation.clearIndustry') }}
          />
          <NumberInput
            label={t('home:organisation.employees')}
            description={t('home:organisation.employeesHint')}
            value={draft.employees ?? ''}
            onChange={(value) => change({ employees: numberOrNull(value) })}
            onBlur={leave}
            suffix={t('home:organisation.people')}
            thousandSeparator=","
            allowDecimal={false}
            allowNegative={false}
            max={1_000_000}
            hideControls
          />
          <NumberInput
            label={t('home:organisation.capital')}
            value={draft.paidInCapitalNtd ?? ''}
            onChange={(value) => change({ paidInCapitalNtd: numberOrNull(value) })}
            onBlur={leave}
            prefix="NT$ "
            thousandSeparator=","
            allowDecimal={false}
            allowNegative={false}
            max={1e13}
            hideControls
          />
          <SmeCategory sme={organisation.sme} />
        </SimpleGrid>
      </Stack>
    </Paper>
  );
}

function onlyDigits(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? null : digits;
}

function numberOrNull(value: string | number): number | null {
  return value === '' || !Number.isFinite(Number(value)) ? null : Number(value);
}
