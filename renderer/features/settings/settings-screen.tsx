import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../client/api.ts';
import { useSettings } from '../../client/settings.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { Screen } from '../../ui/screen.tsx';
import { AssumptionsCard } from './assumptions-card.tsx';
import { BackupsCard } from './backups-card.tsx';
import { BrandingCard } from './branding/branding-card.tsx';
import { DataCard } from './data-card.tsx';
import { PersonalCard } from './personal-card.tsx';

/** Language, looks, who you are, the look of reports, where the data are, backups and the assumed numbers. Every change is saved at once. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const settings = useSettings();
  const info = useQuery(api.app.info.queryOptions());
  return (
    <Screen title={t('settings:title')} lead={t('settings:lead')}>
      <QueryView query={settings}>
        {(known) => (
          <>
            <PersonalCard settings={known} />
            <BrandingCard />
            <AssumptionsCard settings={known} />
          </>
        )}
      </QueryView>
      <QueryView query={info}>{(known) => <DataCard info={known} />}</QueryView>
      <BackupsCard />
    </Screen>
  );
}
