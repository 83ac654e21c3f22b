import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../client/api.ts';

/** The organisation of the address, its name for headings, and its AI systems. */
export function useOrganisation() {
  const { t } = useTranslation();
  const { organisationId = '' } = useParams({ strict: false });
  const { data } = useQuery(api.organisations.get.queryOptions({ input: { id: organisationId } }));
  return { organisationId, name: data?.name ?? t('home:organisation.title'), systems: data?.systems ?? [] };
}
