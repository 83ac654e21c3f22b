import { Badge, Group, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Network } from '../../../../src/contract/workshop-records.ts';

interface NetworkChoiceProps {
  /** Best for a workshop first. */
  readonly networks: readonly Network[];
  readonly value: string;
  readonly onChange: (address: string) => void;
}

/** The networks of this computer in words: what they are, and what speaks for or against them. */
export function NetworkChoice({ networks, value, onChange }: NetworkChoiceProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group label={t('workshops:network.label')} value={value} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {networks.map(({ name, address, kind }) => (
          <Radio.Card key={address} value={address} p="sm" withBorder className="choice-card" data-address={address}>
            <Group wrap="nowrap" align="flex-start" gap="sm">
              <Radio.Indicator mt={3} />
              <div>
                <Group gap="xs">
                  <Text fw={650}>{t(`workshops:network.kind.${kind}`)}</Text>
                  {kind === 'hotspot' && (
                    <Badge variant="outline" color="teal" tt="none">
                      {t('workshops:network.recommended')}
                    </Badge>
                  )}
                </Group>
                <Text size="sm">{t(`workshops:network.means.${kind}`)}</Text>
                <Text size="sm" c="dimmed" className="long-name">
                  {name}
                  {t('ui:separator')}
                  {address}
                </Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  );
}
