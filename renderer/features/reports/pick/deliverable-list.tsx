import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Deliverable, governanceDocuments, reportKinds } from '../../../../src/contract/report-records.ts';
import classes from './deliverable-list.module.css';

export interface DeliverableListProps {
  readonly picked: Deliverable;
  readonly onPick: (deliverable: Deliverable) => void;
  /** False when the assessment repeats none: there is nothing to compare it with. */
  readonly comparable: boolean;
}

/** Everything that can be handed over, in two groups, each with one line what it is for. */
export function DeliverableList(props: DeliverableListProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('deliverables:pick.label')} className={`${classes.list} no-print`}>
      <Group {...props} name={t('deliverables:pick.reports')} kinds={reportKinds} />
      <Group
        {...props}
        name={t('deliverables:pick.documents')}
        note={t('deliverables:pick.documentsNote')}
        kinds={governanceDocuments}
      />
    </section>
  );
}

interface GroupProps extends DeliverableListProps {
  readonly name: string;
  readonly note?: string;
  readonly kinds: readonly Deliverable[];
}

function Group({ name, note, kinds, ...rest }: GroupProps) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{name}</legend>
      {note && (
        <Text size="sm" c="dimmed" mb={6}>
          {note}
        </Text>
      )}
      {kinds.map((kind) => (
        <Option key={kind} kind={kind} {...rest} />
      ))}
    </fieldset>
  );
}

function Option({ kind, picked, onPick, comparable }: DeliverableListProps & { readonly kind: Deliverable }) {
  const { t } = useTranslation();
  const disabled = kind === 'comparison' && !comparable;
  return (
    <label className={classes.option}>
      <input
        type="radio"
        name="deliverable"
        className={classes.radio}
        value={kind}
        checked={picked === kind}
        disabled={disabled}
        onChange={() => onPick(kind)}
      />
      <span>
        <span className={classes.name}>{t(`deliverables:kind.${kind}.name`)}</span>
        <span className={classes.about}>
          {disabled ? t('deliverables:pick.noEarlier') : t(`deliverables:kind.${kind}.about`)}
        </span>
      </span>
    </label>
  );
}
