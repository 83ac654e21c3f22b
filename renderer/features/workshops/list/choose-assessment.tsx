import { Anchor, List, Modal, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../../client/api.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { workshopPaths } from '../../../ui/workshop-paths.ts';

interface ChooseAssessmentProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Newest assessments offered here; older ones are found through their organisation. */
const offered = 30;

/** The assessment that a new workshop is about. */
export function ChooseAssessment({ opened, onClose }: ChooseAssessmentProps) {
  const { t } = useTranslation();
  const organisations = useQuery(api.organisations.list.queryOptions({ enabled: opened }));
  const assessments = useQuery(api.assessments.list.queryOptions({ input: {}, enabled: opened }));
  const nameOf = (id: string) => organisations.data?.find((one) => one.id === id)?.name ?? '';
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('workshops:plan.which')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <QueryView query={assessments}>
        {(all) =>
          all.length === 0 ? (
            <Text>{t('workshops:plan.noAssessment')}</Text>
          ) : (
            <List listStyleType="none" spacing="xs">
              {all
                .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
                .slice(0, offered)
                .map(({ id, title, organisationId }) => (
                  <List.Item key={id}>
                    <Anchor component={Link} to={workshopPaths.plan(id)} className="long-name">
                      {t('workshops:of', { organisation: nameOf(organisationId), assessment: title })}
                    </Anchor>
                  </List.Item>
                ))}
            </List>
          )
        }
      </QueryView>
    </Modal>
  );
}
