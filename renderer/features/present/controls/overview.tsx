import { Group, Modal, SegmentedControl, SimpleGrid, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PresentationPage, PresentationSettings } from '../../../../src/contract/presentation-records.ts';
import { PageOf } from '../page-of.tsx';
import { possiblePages, shownPages } from '../pages.ts';
import { hasPlan, type PresentData } from '../present-data.ts';
import classes from '../presenter.module.css';
import { SlidePlaceProvider } from '../slide-place.ts';
import { Scaled } from '../stage.tsx';

interface OverviewProps {
  readonly opened: boolean;
  readonly data: PresentData;
  readonly settings: PresentationSettings;
  readonly now: PresentationPage;
  readonly onSave: (settings: Partial<PresentationSettings>) => void;
  readonly onShow: (page: PresentationPage) => void;
  readonly onClose: () => void;
}

const languages = ['zh-TW', 'en', 'both'] as const;

/** All pages at a glance: go to one, leave one out, choose the languages. */
export function Overview({ opened, onClose, ...rest }: OverviewProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="78rem"
      className="no-print"
      title={t('present:overview.title')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <LanguageChoice {...rest} />
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3, lg: 4 }} spacing="md" component="ol" className={classes.overview}>
        {possiblePages(hasPlan(rest.data)).map((page) => (
          <OverviewPage key={page} page={page} {...rest} />
        ))}
      </SimpleGrid>
    </Modal>
  );
}

type Inner = Omit<OverviewProps, 'opened' | 'onClose'>;

function LanguageChoice({ settings, onSave }: Inner) {
  const { t } = useTranslation();
  return (
    <Group mb="md" gap="sm">
      <Text id="presentation-language">{t('present:overview.language')}</Text>
      <SegmentedControl
        aria-labelledby="presentation-language"
        value={settings.language}
        onChange={(value) => {
          const language = languages.find((one) => one === value);
          if (language) onSave({ language });
        }}
        data={languages.map((value) => ({ value, label: t(`present:language.${value}`) }))}
      />
    </Group>
  );
}

const thumbScale = 0.2;

function OverviewPage({ page, data, settings, now, onSave, onShow }: Inner & { readonly page: PresentationPage }) {
  const { t } = useTranslation();
  const shown = shownPages(settings.hidden, hasPlan(data));
  const isShown = shown.includes(page);
  const number = shown.indexOf(page) + 1;
  const name = t(`present:page.${page}`);
  const others = settings.hidden.filter((one) => one !== page);
  return (
    <li className={classes.overviewPage} data-hidden={!isShown || undefined}>
      <div className={classes.thumb} aria-hidden="true" inert>
        <SlidePlaceProvider value={{ number, total: shown.length, narrow: false }}>
          <Scaled scale={thumbScale}>
            <PageOf page={page} data={data} />
          </Scaled>
        </SlidePlaceProvider>
      </div>
      <button
        type="button"
        className={classes.thumbName}
        aria-current={page === now ? 'page' : undefined}
        disabled={!isShown}
        onClick={() => onShow(page)}
      >
        {isShown ? t('present:overview.page', { number, name }) : name}
      </button>
      <Switch
        size="sm"
        checked={isShown}
        disabled={isShown && shown.length === 1}
        label={t('present:overview.show')}
        aria-label={t('present:overview.showPage', { name })}
        onChange={({ currentTarget }) => onSave({ hidden: currentTarget.checked ? others : [...others, page] })}
      />
    </li>
  );
}
