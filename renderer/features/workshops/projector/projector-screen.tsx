import { useHotkeys } from '@mantine/hooks';
import { IconMaximize } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { TonguesProvider, useTonguesOf } from '../../../ui/tongues.tsx';
import { useFullScreen } from '../../../ui/use-full-screen.ts';
import { useProjection } from '../live/use-projection.ts';
import classes from './projector.module.css';
import { ProjectorPage } from './projector-page.tsx';
import { projectorLanguages, useProjectorLanguage } from './use-projector-language.ts';

/** What hangs on the wall: the same for everyone, nobody's answers, and nothing to click but full screen. */
export function ProjectorScreen() {
  const { workshopId = '' } = useParams({ strict: false });
  const { t } = useTranslation();
  const { view, error, connection } = useProjection(workshopId);
  const [language, setLanguage] = useProjectorLanguage();
  const tongues = useTonguesOf(language);
  const fullScreen = useFullScreen();
  const nextLanguage = () => {
    const at = projectorLanguages.indexOf(language);
    setLanguage(projectorLanguages[(at + 1) % projectorLanguages.length] ?? language);
  };
  useHotkeys([
    ['F', fullScreen],
    ['L', nextLanguage],
  ]);
  useEffect(() => {
    document.title = `${t('workshops:projector.title')} · ${t('ui:app.name')}`;
  }, [t]);
  return (
    <TonguesProvider tongues={tongues}>
      <main id="main" className={classes.wall} data-two={language === 'both' || undefined}>
        {view ? (
          <ProjectorPage view={view} lost={connection === 'lost'} />
        ) : (
          <div className={classes.waiting}>
            <h1>{t('workshops:projector.title')}</h1>
            {error ? <ErrorPanel error={error} /> : <Loading />}
          </div>
        )}
        <button
          type="button"
          className={`${classes.full} no-print`}
          aria-label={t('workshops:projector.fullScreen')}
          title={t('workshops:projector.fullScreen')}
          onClick={fullScreen}
        >
          <IconMaximize size={22} aria-hidden="true" />
        </button>
      </main>
    </TonguesProvider>
  );
}
