import { ActionIcon, Paper, Text, Title } from '@mantine/core';
import { IconUserMinus, IconWifi, IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { client } from '../../../client/api.ts';
import type { LiveWorkshop } from '../live/use-workshop.ts';
import { roleOrder } from '../role-order.ts';
import { participantName } from './participant-name.ts';
import classes from './side.module.css';

interface PeopleProps {
  readonly workshop: LiveWorkshop;
  readonly view: WorkshopView;
}

/** Who is in the room, by role, and who listens now. */
export function People({ workshop, view }: PeopleProps) {
  const { t } = useTranslation();
  const { participants } = view;
  const id = view.workshop.id;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="people-title">
      <Title order={2} size="h3" id="people-title">
        {t('workshops:people.title', { count: participants.length })}
      </Title>
      {participants.length === 0 ? (
        <Text size="sm" mt="xs">
          {t('workshops:people.none')}
        </Text>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            <RoleCounts participants={participants} />
          </Text>
          <ul className={classes.people}>
            {participants.map((participant, index) => {
              const name = participantName(participant, index, t);
              const Mark = participant.online ? IconWifi : IconWifiOff;
              return (
                <li key={participant.id} className={classes.person} data-online={participant.online}>
                  <Mark size={15} aria-hidden="true" className={classes.mark} />
                  <span className={classes.name}>
                    {name}
                    <span className={classes.role}>
                      {t(`participant:role.${participant.role}`)}
                      {participant.online ? '' : t('workshops:people.away')}
                    </span>
                  </span>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size="md"
                    aria-label={t('workshops:people.sendOut', { name })}
                    title={t('workshops:people.sendOut', { name })}
                    onClick={() =>
                      workshop.run(() => client.workshops.removeParticipant({ id, participantId: participant.id }))
                    }
                  >
                    <IconUserMinus size={16} aria-hidden="true" />
                  </ActionIcon>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Paper>
  );
}

function RoleCounts({ participants }: { readonly participants: WorkshopView['participants'] }) {
  const { t } = useTranslation();
  return roleOrder
    .map((role) => ({ role, count: participants.filter((participant) => participant.role === role).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => t('workshops:people.roleCount', { role: t(`participant:role.${role}`), number: count }))
    .join(t('ui:separator'));
}
