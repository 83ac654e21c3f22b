import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Deliverable, governanceDocuments, reportKinds } from '../../../../src/contract/report-records.ts';
import type { DeliverableListProps } from './deliverable-list.tsx';

const all: readonly Deliverable[] = [...reportKinds, ...governanceDocuments];

/** The same choice as one field, for a phone, where the list would hide everything below it. */
export function DeliverableSelect({ picked, onPick, comparable }: DeliverableListProps) {
  const { t } = useTranslation();
  const item = (kind: Deliverable) => {
    const name = t(`deliverables:kind.${kind}.name`);
    const disabled = kind === 'comparison' && !comparable;
    const reason = t('deliverables:pick.noEarlier');
    return { value: kind, label: disabled ? t('deliverables:pick.unavailable', { name, reason }) : name, disabled };
  };
  return (
    <NativeSelect
      className="no-print"
      label={t('deliverables:pick.label')}
      description={t(`deliverables:kind.${picked}.about`)}
      value={picked}
      onChange={(event) => {
        const kind = all.find((each) => each === event.currentTarget.value);
        if (kind) onPick(kind);
      }}
      data={[
        { group: t('deliverables:pick.reports'), items: reportKinds.map(item) },
        { group: t('deliverables:pick.documents'), items: governanceDocuments.map(item) },
      ]}
    />
  );
}
