import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { TonguesProvider, useTonguesOf } from '../../../ui/tongues.tsx';
import { useWorkshop } from '../live/use-workshop.ts';
import { FacilitatorPage } from './facilitator-page.tsx';

/** The facilitator's window: one workshop, from the lobby to its end. */
export function FacilitatorScreen() {
  const { workshopId = '' } = useParams({ strict: false });
  const { i18n } = useTranslation();
  const workshop = useWorkshop(workshopId);
  const tongues = useTonguesOf(i18n.language === 'en' ? 'en' : 'zh-TW');
  if (workshop.error) return <ErrorPanel error={workshop.error} />;
  if (!workshop.view) return <Loading />;
  return (
    <TonguesProvider tongues={tongues}>
      <FacilitatorPage key={workshopId} workshop={workshop} view={workshop.view} />
    </TonguesProvider>
  );
}
