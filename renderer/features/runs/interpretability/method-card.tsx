import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InterpretabilityMethod } from '../../../../src/content/interpretability.ts';
import { ReferenceList } from '../../../ui/reference-list.tsx';
import classes from './interpretability.module.css';

/** Which side of a transition a run stands on. */
export type Moment = 'before' | 'after';
const moments: readonly Moment[] = ['before', 'after'];

interface MethodCardProps {
  readonly method: InterpretabilityMethod;
  /** The side to mark as this run's; null: none. */
  readonly moment: Moment | null;
}

/** One way to look inside: for which model, with what, what it tells on either side of a transition, and on what evidence. */
export function MethodCard({ method, moment }: MethodCardProps) {
  const { t } = useTranslation();
  return (
    <li className={classes.card} data-method={method.id}>
      <Title order={3} fz="md">
        {t(`run-help:interpretability.methods.${method.id}.name`)}
      </Title>
      <dl className={classes.facts}>
        <div>
          <dt>{t('run-help:interpretability.for')}</dt>
          <dd>{t(`run-help:interpretability.models.${method.models}`)}</dd>
        </div>
        <div>
          <dt>{t('run-help:interpretability.with')}</dt>
          <dd>
            <Tools names={method.tools} />
          </dd>
        </div>
      </dl>
      <dl className={classes.moments}>
        {moments.map((each) => (
          <div key={each} data-now={each === moment || undefined}>
            <dt>
              {t(`run-help:interpretability.${each}`)}
              {each === moment && <span className={classes.now}>{t('run-help:interpretability.now')}</span>}
            </dt>
            <dd>{t(`run-help:interpretability.methods.${method.id}.${each}`)}</dd>
          </div>
        ))}
      </dl>
      <Evidence method={method} />
    </li>
  );
}

function Tools({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation();
  if (names.length === 0) return t('run-help:interpretability.logAlone');
  return (
    <span lang="en" translate="no">
      {names.join(', ')}
    </span>
  );
}

function Evidence({ method: { confidence, refs } }: Pick<MethodCardProps, 'method'>) {
  const { t } = useTranslation();
  const assumed = confidence === 'M' || confidence === 'ASM';
  return (
    <>
      <Text size="xs" c="dimmed" className={classes.evidence} data-assumed={assumed || undefined}>
        {t('run-help:interpretability.evidence', { how: t(`ui:reference.confidence.${confidence}`) })}
      </Text>
      {refs.length > 0 && (
        <details className={classes.sources}>
          <summary>{t('run-help:interpretability.sources')}</summary>
          <ReferenceList references={refs} />
        </details>
      )}
    </>
  );
}
