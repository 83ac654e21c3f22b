import { Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const places = [
  { to: '/', key: 'home' },
  { to: '/portfolio', key: 'portfolio' },
  { to: '/workshops', key: 'workshops' },
  { to: '/runs', key: 'runs' },
  { to: '/learn', key: 'learn' },
  { to: '/lab', key: 'lab' },
  { to: '/glossary', key: 'glossary' },
  { to: '/settings', key: 'settings' },
  { to: '/about', key: 'about' },
] as const;

/** The name of the app and the ways to its main places. */
export function MainNavigation() {
  const { t } = useTranslation();
  return (
    <Group gap="lg" wrap="nowrap" miw={0}>
      <Link to="/" className="brand" aria-label={t('ui:app.toHome')} activeProps={{}}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        <span>{t('ui:app.name')}</span>
      </Link>
      <nav className="main-nav" aria-label={t('ui:nav.label')}>
        <Group gap={2} wrap="nowrap">
          {places.map((place) => (
            <Link
              key={place.to}
              to={place.to}
              className="nav-link"
              activeOptions={{ exact: true, includeHash: false, includeSearch: false }}
            >
              {t(`ui:nav.${place.key}`)}
            </Link>
          ))}
        </Group>
      </nav>
    </Group>
  );
}
