import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActionId } from '../../../src/content/types.ts';

interface ActionLinkProps {
  readonly action: ActionId;
  readonly onOpen: (action: ActionId) => void;
}

/** An action's id and title; opens its details. */
export function ActionLink({ action, onOpen }: ActionLinkProps) {
  const { t } = useTranslation();
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      ta="start"
      underline="always"
      aria-haspopup="dialog"
      onClick={() => onOpen(action)}
    >
      {action} {t(`actions:${action}.title`)}
    </Anchor>
  );
}
