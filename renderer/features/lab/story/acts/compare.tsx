import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../ui/format.ts';
import { type ComparedRow, compareRuns } from '../compare-runs.ts';
import { NextButton } from '../next-button.tsx';
import classes from '../story.module.css';
import { StoryPart } from '../story-part.tsx';
import { useChances } from '../use-chances.ts';
import type { Story } from '../use-story.ts';

/** What told the two runs apart, and when: their figures side by side at two moments. */
export function Compare({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const moments = useChances(story).map((moment) => ({ ...moment, rows: compareRuns(story, moment.step) }));
  const apart = moments.map(({ rows }) => rows.some(({ differs }) => differs));
  // Said only where the figures below bear it out.
  const said = apart[0] === false && apart[1] === true ? 'lab:story.compare.text' : 'lab:story.compare.plain';
  return (
    <StoryPart
      title={t('lab:story.compare.title')}
      text={t(said, { step: formats.number(story.reviewStep ?? 0, 0) })}
      buttons={<NextButton story={story} label={t('lab:story.compare.next')} />}
    >
      <Table.ScrollContainer minWidth={520} tabIndex={0} role="region" aria-label={t('lab:story.compare.table')}>
        <Table className={classes.compare} aria-label={t('lab:story.compare.table')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('lab:story.compare.what')}</Table.Th>
              <Table.Th>{t('lab:story.compare.rule')}</Table.Th>
              <Table.Th>{t('lab:story.compare.random')}</Table.Th>
              <Table.Th>{t('lab:story.compare.tells')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          {moments.map(({ name, step, rows, chance }) => (
            <Table.Tbody key={name}>
              <Table.Tr>
                <Table.Th colSpan={4} scope="rowgroup" className={classes.moment}>
                  {t(`lab:story.compare.at.${name}`, { step: formats.number(step, 0) })}
                </Table.Th>
              </Table.Tr>
              {rows.map((row) => (
                <Row key={row.what} what={row.what} row={row} />
              ))}
              <Row what="chance" row={chance} />
            </Table.Tbody>
          ))}
        </Table>
      </Table.ScrollContainer>
      <p className={classes.assumed}>{t('lab:story.compare.note')}</p>
    </StoryPart>
  );
}

interface RowProps {
  readonly what: ComparedRow['what'];
  /** Null while it is being worked out. */
  readonly row: ComparedRow | null;
}

function Row({ what, row }: RowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const share = (value: number) => (what === 'norm' && value > 0 ? '+' : '') + formats.percent(value);
  return (
    <Table.Tr>
      <Table.Th scope="row">{t(`lab:story.compare.row.${what}`)}</Table.Th>
      <Table.Td>{row ? share(row.rule) : '…'}</Table.Td>
      <Table.Td>{row ? share(row.random) : '…'}</Table.Td>
      <Table.Td className={classes.tells} data-differs={row?.differs ?? false}>
        {row ? t(row.differs ? 'lab:story.compare.yes' : 'lab:story.compare.no') : '…'}
      </Table.Td>
    </Table.Tr>
  );
}
