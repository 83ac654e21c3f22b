import { Paper, Table, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui/screen.tsx';
import { type BilingualTerm, listTerms } from './list-terms.ts';

/** Every term in both languages side by side, in the order of the language on the screen. */
export function GlossaryScreen() {
  const { t, i18n } = useTranslation();
  const [search, setSearch] = useState('');
  const terms = useMemo(() => listTerms(i18n.language), [i18n.language]);
  const wanted = search.trim().toLocaleLowerCase();
  const found = terms.filter((term) => term.text.includes(wanted));
  return (
    <Screen title={t('learn:glossary.title')} lead={t('learn:glossary.lead')}>
      <TextInput
        type="search"
        maw={420}
        className="no-print"
        label={t('learn:glossary.search')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Text size="sm" role="status">
        {t('learn:glossary.found', { count: found.length })}
      </Text>
      {found.length > 0 && (
        <Paper withBorder p="md">
          <TermTable terms={found} />
        </Paper>
      )}
    </Screen>
  );
}

function TermTable({ terms }: { readonly terms: readonly BilingualTerm[] }) {
  const { t } = useTranslation();
  const wanted = useLocation({ select: (location) => location.hash });
  return (
    <Table layout="fixed" verticalSpacing="sm" className="glossary-table" aria-label={t('learn:glossary.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('learn:glossary.chinese')}</Table.Th>
          <Table.Th>{t('learn:glossary.english')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {terms.map((term) => (
          <Table.Tr key={term.id} id={term.id} data-target={term.id === wanted}>
            {term.words.map((words) => (
              <Table.Td key={words.language} lang={words.language} style={{ verticalAlign: 'top' }}>
                <Text fw={650}>{words.term}</Text>
                <Text size="sm">{words.definition}</Text>
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
