import { Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientConflict } from '../../../src/contract/client-records.ts';
import { thingWords, valueWords } from '../../ui/client-file/conflict-words.ts';
import { useFormats } from '../../ui/format.ts';
import classes from './clients.module.css';

const sides = ['mine', 'theirs'] as const;

interface ConflictCardProps {
  readonly conflict: ClientConflict;
  readonly choice: 'mine' | 'theirs';
  readonly onChoose: (side: 'mine' | 'theirs') => void;
}

/** Both versions of one thing side by side, one of which is chosen. */
export function ConflictCard({ conflict, choice, onChoose }: ConflictCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const at = { mine: conflict.mineAt, theirs: conflict.theirsAt };
  return (
    <Radio.Group
      label={thingWords(conflict, t)}
      description={conflict.assessmentTitle}
      value={choice}
      onChange={(value) => onChoose(value === 'theirs' ? 'theirs' : 'mine')}
    >
      <div className={classes.sides}>
        {sides.map((side) => (
          <div key={side} className={classes.side} data-chosen={choice === side || undefined}>
            <Radio
              value={side}
              label={t(`clients:conflict.${side}`)}
              description={at[side] && formats.dateTime(at[side])}
            />
            <Text size="sm" className={classes.value}>
              {valueWords(conflict, conflict[side], t, formats)}
            </Text>
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}
