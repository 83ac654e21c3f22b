import { Paper } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { UndoButtons } from '../../../ui/undo-buttons.tsx';
import type { Questionnaire } from '../hooks/use-questionnaire.ts';
import { LiveRange } from './live-range.tsx';
import { SavedState } from './saved-state.tsx';
import classes from './side.module.css';

/** The range so far, whether it is saved, undo and redo: always in sight, at the side or as a bar. */
export function LivePanel({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t } = useTranslation();
  const { view, status } = questionnaire;
  // An answer that is still on its way can be undone too: the queue keeps the order.
  const canUndo = view.undo.canUndo || status !== 'saved';
  return (
    <Paper component="section" withBorder p="md" className={classes.live} aria-label={t('questionnaire:live.label')}>
      <div className={classes.liveInner}>
        <LiveRange view={view} />
        <div className={classes.tools}>
          <SavedState status={status} onRetry={questionnaire.retry} />
          <UndoButtons
            undo={{
              label: t('questionnaire:undo'),
              hint: t('questionnaire:undoKey'),
              enabled: canUndo,
              onClick: questionnaire.undo,
            }}
            redo={{
              label: t('questionnaire:redo'),
              hint: t('questionnaire:redoKey'),
              enabled: view.undo.canRedo,
              onClick: questionnaire.redo,
            }}
          />
        </div>
      </div>
    </Paper>
  );
}
