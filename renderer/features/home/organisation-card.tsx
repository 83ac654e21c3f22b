import { ActionIcon, Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../../src/contract/records.ts';
import type { AssessmentSummary } from '../../ui/assessment-summary.ts';
import { AssessmentTable } from '../../ui/assessment-table.tsx';
import { useRemoveOrganisation } from './use-remove-organisation.ts';

/** How many assessments a card shows; the others are on the organisation's own screen. */
const shownAtOnce = 3;

interface OrganisationCardProps {
  readonly organisation: Organisation;
  readonly assessments: readonly AssessmentSummary[];
}

/** One organisation with its assessments. */
export function OrganisationCard({ organisation, assessments }: OrganisationCardProps) {
  const { t } = useTranslation();
  const remove = useRemoveOrganisation();
  const { id, name } = organisation;
  return (
    <Paper withBorder p="lg" component="article" aria-label={name} className="keep-together">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <div>
            <Group gap="sm">
              <Title order={2} className="long-name">
                <Anchor component={Link} to={`/organisations/${id}`} inherit>
                  {name}
                </Anchor>
              </Title>
              {organisation.sample && (
                <Badge variant="outline" color="gray" tt="none" className="quiet-badge">
                  {t('home:sample')}
                </Badge>
              )}
            </Group>
            <Text size="sm" c="dimmed">
              <Facts organisation={organisation} />
            </Text>
          </div>
          <Group gap="xs" wrap="nowrap" className="no-print">
            <Button
              component={Link}
              to={`/organisations/${id}/new`}
              variant={assessments.length === 0 ? 'light' : 'default'}
              leftSection={<IconPlus size={16} aria-hidden="true" />}
            >
              {t('home:newAssessment')}
            </Button>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('home:removeOrganisation', { name })}
              onClick={() => remove.mutate(organisation)}
            >
              <IconTrash size={18} aria-hidden="true" />
            </ActionIcon>
          </Group>
        </Group>
        {assessments.length === 0 ? (
          <Text>{t('home:noAssessment')}</Text>
        ) : (
          <AssessmentTable assessments={assessments} label={t('home:assessmentsOf', { name })} most={shownAtOnce} />
        )}
        {assessments.length > shownAtOnce && (
          <Anchor component={Link} to={`/organisations/${id}`} size="sm">
            {t('home:allAssessments', { count: assessments.length })}
          </Anchor>
        )}
      </Stack>
    </Paper>
  );
}

function Facts({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation();
  const { industry, employees, sme, taxId } = organisation;
  const facts = [
    industry && t(`questions:PRO-02.options.${industry}`),
    employees !== null && t('home:employees', { count: employees }),
    sme && t(`ui:sme.${sme}`),
    taxId && t('home:taxId', { taxId }),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return facts.length === 0 ? t('home:noFacts') : facts.join(t('ui:separator'));
}
