import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answerWords } from '../../../ui/answer-words.ts';
import { useFormats } from '../../../ui/format.ts';
import type { Item } from '../agenda/agenda-model.ts';

/** Every decision of a workshop with who, why and the dissent. */
export function DecisionTable({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table.ScrollContainer minWidth={720} type="native">
      <Table verticalSpacing="sm" aria-label={t('workshops:end.decisions')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="32%">{t('workshops:end.question')}</Table.Th>
            <Table.Th w="26%">{t('workshops:decide.what')}</Table.Th>
            <Table.Th>{t('workshops:decide.by')}</Table.Th>
            <Table.Th>{t('workshops:decide.why')}</Table.Th>
            <Table.Th>{t('workshops:decide.dissent')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ question, decision }) =>
            decision ? (
              <Table.Tr key={question}>
                <Table.Td>{t(`questions:${question}.text`)}</Table.Td>
                <Table.Td>{answerWords(question, decision.answer, t, formats)}</Table.Td>
                <Written text={decision.decidedBy} />
                <Written text={decision.why} />
                <Written text={decision.dissent} />
              </Table.Tr>
            ) : null,
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Written({ text }: { readonly text: string }) {
  return (
    <Table.Td>
      <Text size="sm" className="long-name">
        {text}
      </Text>
    </Table.Td>
  );
}
