import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/format.ts';
import { useAnnouncer } from '../../ui/use-announcer.tsx';
import type { LabState } from './lab-state.ts';

/** Tells screen readers when the phase or the state of a lab changes, and nothing in between. */
export function useLabAnnouncer({ status, analysis, step }: LabState): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { announce, region } = useAnnouncer();
  const verdict = analysis?.verdict ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the phase changes, not at each step
  useEffect(() => {
    if (verdict === null) return;
    announce(t('lab:announce.phase', { phase: t(`verdicts:phases.${verdict}`), step: formats.number(step, 0) }));
  }, [verdict]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the state changes, not at each step
  useEffect(() => {
    if (status === 'idle' || status === 'starting') return;
    announce(t(`lab:announce.${status}`, { step: formats.number(step, 0) }));
  }, [status]);
  return region;
}
