import { Progress, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { IconBroadcast, IconScale, IconSearch, IconUsers } from '@tabler/icons-react';
import { type ReactNode, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { isShownToAll, type Look, type Pick } from '../facilitator/look.ts';
import classes from './agenda.module.css';
import { agendaSections, type Item } from './agenda-model.ts';
import { ItemMark } from './item-mark.tsx';

interface AgendaProps {
  readonly view: WorkshopView;
  readonly look: Look;
  readonly onPick: (pick: Pick) => void;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** Everything that can come in front of the room: the lobby, the questions by section, the exercise. Picking shows it here only. */
export function Agenda({ view, look, onPick, searchRef }: AgendaProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const matches = ({ question }: Item) =>
    wanted === '' || `${question} ${t(`questions:${question}.text`)}`.toLowerCase().includes(wanted);
  const sections = agendaSections(view.items.filter(matches));
  const decided = view.items.filter(({ state }) => state === 'decided').length;
  const progress = t('workshops:agenda.progress', { decided, total: view.items.length });
  return (
    <nav aria-label={t('workshops:agenda.label')} className={`${classes.agenda} no-print`}>
      <Text size="sm" fw={600} mb={6}>
        {progress}
      </Text>
      <Progress
        value={view.items.length === 0 ? 0 : (100 * decided) / view.items.length}
        aria-label={progress}
        mb="sm"
      />
      <TextInput
        ref={searchRef}
        type="search"
        size="sm"
        mb="xs"
        aria-label={t('workshops:agenda.search')}
        placeholder={t('workshops:agenda.search')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setSearch('');
          event.currentTarget.blur();
        }}
      />
      {wanted === '' && (
        <ul className={classes.list}>
          <Place kind="lobby" icon={<IconUsers size={18} aria-hidden="true" />} {...{ view, look, onPick }} />
          <Place kind="ranking" icon={<IconScale size={18} aria-hidden="true" />} {...{ view, look, onPick }} />
        </ul>
      )}
      {sections.length === 0 && (
        <Text size="sm" c="dimmed" role="status">
          {t('workshops:agenda.noneFound')}
        </Text>
      )}
      {sections.map((section) => (
        <div key={section.id}>
          <h2 className={classes.heading} id={`agenda-${section.id}`}>
            {t(`questions:sections.${section.id}`)}
            <span className={classes.count}>
              {t('workshops:agenda.count', { decided: section.decided, total: section.items.length })}
            </span>
          </h2>
          <ul className={classes.list} aria-labelledby={`agenda-${section.id}`}>
            {section.items.map((item) => (
              <AgendaItem key={item.question} item={item} {...{ view, look, onPick }} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

type RowProps = Omit<AgendaProps, 'searchRef'>;

interface PlaceProps extends RowProps {
  readonly kind: 'lobby' | 'ranking';
  readonly icon: ReactNode;
}

function Place({ kind, icon, view, look, onPick }: PlaceProps) {
  const { t } = useTranslation();
  return (
    <li>
      <button
        type="button"
        className={classes.item}
        aria-current={look.kind === kind ? 'step' : undefined}
        onClick={() => onPick({ kind })}
      >
        {icon}
        <span className={classes.text}>{t(`workshops:agenda.${kind}`)}</span>
        {view.focus.kind === kind && <ToAll />}
      </button>
    </li>
  );
}

function AgendaItem({ item, view, look, onPick }: RowProps & { readonly item: Item }) {
  const { t } = useTranslation();
  const current = look.kind === 'question' && look.item.question === item.question;
  return (
    <li>
      <button
        type="button"
        className={classes.item}
        data-question={item.question}
        data-state={item.state}
        aria-current={current ? 'step' : undefined}
        title={t(`questions:${item.question}.text`)}
        onClick={() => onPick({ kind: 'question', question: item.question })}
      >
        <ItemMark state={item.state} />
        <span className={classes.text}>{t(`questions:${item.question}.text`)}</span>
        <VisuallyHidden>{t(`workshops:item.${item.state}`)}</VisuallyHidden>
        {isShownToAll(view, { kind: 'question', item }) && <ToAll />}
      </button>
    </li>
  );
}

/** What the whole room looks at now. */
function ToAll() {
  const { t } = useTranslation();
  return (
    <span className={classes.toAll}>
      <IconBroadcast size={16} aria-hidden="true" />
      <VisuallyHidden>{t('workshops:agenda.toAll')}</VisuallyHidden>
    </span>
  );
}
