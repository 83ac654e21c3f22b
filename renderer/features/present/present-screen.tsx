import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Loading } from '../../ui/loading.tsx';
import { NothingToPresent } from './nothing-to-present.tsx';
import classes from './presenter.module.css';
import { Presenter } from './presenter.tsx';
import { usePresentData } from './use-present-data.ts';
import { usePresentation } from './use-presentation.ts';

/** Presenter mode: pages for a board, made from live data, over the whole window. */
export function PresentScreen() {
  const { assessmentId = '' } = useParams({ strict: false });
  const { t } = useTranslation();
  const loaded = usePresentData(assessmentId);
  const settings = usePresentation(assessmentId);
  useEffect(() => {
    document.title = `${t('present:title')} · ${t('ui:app.name')}`;
  }, [t]);
  if (loaded.state === 'there' && loaded.what.kind !== 'ready') {
    return <NothingToPresent kind={loaded.what.kind} assessmentId={assessmentId} />;
  }
  if (loaded.state === 'there' && loaded.what.kind === 'ready' && settings.data) {
    return <Presenter data={loaded.what.data} settings={settings.data} />;
  }
  return (
    <main id="main" className={classes.waiting}>
      <h1 className={classes.waitingTitle}>{t('present:title')}</h1>
      {loaded.state === 'failed' ? (
        <ErrorPanel error={loaded.error} onRetry={loaded.retry} />
      ) : settings.isError && !settings.data ? (
        <ErrorPanel error={settings.error} onRetry={() => void settings.refetch()} />
      ) : (
        <Loading />
      )}
    </main>
  );
}
