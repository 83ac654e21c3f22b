import { Anchor, Popover, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findGlossaryTerms, type GlossaryEntry } from './glossary-terms.ts';

/**
 * Text whose glossary terms can be opened in place (first occurrence of each). Not for text inside a button, a link or
 * a label, since each term is a button of its own.
 */
export function GlossaryText({ children }: { readonly children: string }) {
  const { i18n } = useTranslation();
  const parts = useMemo(() => findGlossaryTerms(children, i18n.language), [children, i18n.language]);
  return parts.map((part) => (
    <Fragment key={part.at}>{part.entry ? <Term text={part.text} entry={part.entry} /> : part.text}</Fragment>
  ));
}

function Term({ text, entry }: { readonly text: string; readonly entry: GlossaryEntry }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width={340}
      position="bottom-start"
      shadow="md"
      withArrow
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button type="button" className="glossary-term" onClick={() => setOpened((now) => !now)}>
          {text}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text fw={650}>{entry.term}</Text>
        <Text size="sm" mt={4}>
          {entry.definition}
        </Text>
        <Anchor component={Link} to="/glossary" hash={entry.id} size="sm" mt="xs" display="inline-block">
          {t('ui:openGlossary')}
        </Anchor>
      </Popover.Dropdown>
    </Popover>
  );
}
