import { Anchor, Badge, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../../src/contract/portfolio-records.ts';

/** Who it is: the name, which leads to the client, line of business and size. */
export function NameCell({ row }: { readonly row: PortfolioRow }) {
  const { t } = useTranslation();
  const facts = [
    row.industry && t(`questions:PRO-02.options.${row.industry}`),
    row.size && t(`portfolio:size.${row.size}`),
  ].filter((fact) => fact !== null);
  return (
    <>
      <Anchor component={Link} to={`/organisations/${row.organisationId}`} fw={600} className="long-name">
        {row.name}
      </Anchor>
      <Text size="xs" c="dimmed">
        {facts.length === 0 ? t('home:noFacts') : facts.join(t('ui:separator'))}
      </Text>
      {(row.sample || row.archivedAt !== null) && (
        <Group gap={4} mt={2}>
          {row.sample && <Mark words={t('home:sample')} />}
          {row.archivedAt !== null && <Mark words={t('portfolio:archived')} />}
        </Group>
      )}
    </>
  );
}

function Mark({ words }: { readonly words: string }) {
  return (
    <Badge variant="outline" color="gray" tt="none" size="sm" className="quiet-badge">
      {words}
    </Badge>
  );
}
