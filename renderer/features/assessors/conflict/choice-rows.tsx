import { Kbd, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MergeLine } from '../../../../src/contract/assessor-api.ts';
import { answerWords } from '../../../ui/answer-words.ts';
import { useFormats } from '../../../ui/format.ts';
import classes from '../assessors.module.css';
import type { SettleChoice } from './choices-of.ts';

interface ChoiceRowsProps {
  readonly line: MergeLine;
  readonly choices: readonly SettleChoice[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** Every answer with the people who gave it: the voices side by side, in the order of the levels. */
export function ChoiceRows({ line, choices, chosen, onChoose }: ChoiceRowsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <fieldset className={classes.choices}>
      <legend className={classes.legend}>{t('assessors:conflict.choose')}</legend>
      {choices.map(({ key, hotkey, answer, voices, current }) => (
        <div key={key} className={classes.choice} data-said={voices.length > 0 || undefined}>
          <label className={classes.pick}>
            <input
              type="radio"
              name="settle"
              value={key}
              checked={key === chosen}
              onChange={() => onChoose(key)}
              className={classes.radio}
            />
            <span className={classes.words}>
              {answer.kind === 'notApplicable'
                ? t('assessors:conflict.notApplicable')
                : answerWords(line.question, answer, t, formats)}
              {current && <span className={classes.tag}>{t('assessors:conflict.current')}</span>}
            </span>
            {hotkey && (
              <Kbd aria-hidden="true" className={classes.key}>
                {hotkey.toUpperCase()}
              </Kbd>
            )}
          </label>
          {voices.length > 0 && (
            <ul className={classes.voices}>
              {voices.map((voice) => (
                <li key={voice.submissionId} className="long-name">
                  <strong>{voice.name}</strong>
                  <Text component="span" size="sm" c="dimmed">
                    {t('assessors:conflict.role', { role: t(`participant:role.${voice.role}`) })}
                  </Text>
                  {voice.answer.kind === 'notApplicable' && <Said>{voice.answer.reason}</Said>}
                  {voice.note !== '' && <Said>{t('assessors:conflict.note', { note: voice.note })}</Said>}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </fieldset>
  );
}

function Said({ children }: { readonly children: string }) {
  return (
    <Text size="sm" className={classes.said}>
      {children}
    </Text>
  );
}
