import { Alert, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { Screen } from '../../../ui/screen.tsx';
import { workshopPaths } from '../../../ui/workshop-paths.ts';
import { Agenda } from '../agenda/agenda.tsx';
import { JoinDialog } from '../door/join-dialog.tsx';
import { LobbyStage } from '../door/lobby-stage.tsx';
import { EndDialog } from '../ending/end-dialog.tsx';
import { EndedStage } from '../ending/ended-stage.tsx';
import type { LiveWorkshop } from '../live/use-workshop.ts';
import { QuestionStage } from '../question/question-stage.tsx';
import { RankingStage } from '../ranking/ranking-stage.tsx';
import { ParkingLot } from '../side/parking-lot.tsx';
import { People } from '../side/people.tsx';
import { Timer } from '../side/timer.tsx';
import classes from './facilitator.module.css';
import { KeysHelp } from './keys-help.tsx';
import { isShownToAll, lookOf } from './look.ts';
import { nextStep } from './next-step.ts';
import { StepBar } from './step-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { type FacilitatorDialog, useFacilitator } from './use-facilitator.ts';
import { useWorkshopKeys } from './use-workshop-keys.ts';

interface FacilitatorPageProps {
  readonly workshop: LiveWorkshop;
  readonly view: WorkshopView;
}

/** Agenda, what is looked at, and who is here; the next step as the one primary button. */
export function FacilitatorPage({ workshop, view }: FacilitatorPageProps) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<FacilitatorDialog | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const parking = useRef<HTMLInputElement>(null);
  const timer = useRef<HTMLButtonElement>(null);
  const control = useFacilitator(workshop, view, { setDialog, search, parking, timer });
  const ended = view.workshop.state === 'ended';
  useWorkshopKeys(control.command, dialog !== null || ended);
  const look = lookOf(view, control.pick);
  const next = nextStep(view, look);
  const bar = <StepBar view={view} look={look} next={next} control={control} busy={workshop.busy} />;
  return (
    <Screen
      title={view.workshop.title}
      lead={t('workshops:of', {
        organisation: view.workshop.organisationName,
        assessment: view.workshop.assessmentTitle,
      })}
      trail={[{ label: t('workshops:title'), to: workshopPaths.list }, { label: view.workshop.title }]}
      focusTitle={false}
    >
      <TopBar view={view} connection={workshop.connection} control={control} />
      {workshop.connection === 'lost' && (
        <Alert color="yellow" variant="outline" role="status">
          <Text size="sm">{t('workshops:connection.lost')}</Text>
        </Alert>
      )}
      {ended ? (
        <EndedStage view={view} />
      ) : (
        <div className={classes.layout}>
          <Agenda view={view} look={look} onPick={control.setPick} searchRef={search} />
          <section className={classes.stage} aria-label={t('workshops:stage')}>
            {look.kind === 'lobby' && <LobbyStage workshop={workshop} view={view} bar={bar} />}
            {look.kind === 'ranking' && <RankingStage view={view} shown={isShownToAll(view, look)} bar={bar} />}
            {look.kind === 'question' && (
              <QuestionStage
                key={look.item.question}
                workshop={workshop}
                view={view}
                item={look.item}
                shown={isShownToAll(view, look)}
                deciding={control.deciding}
                onDeciding={control.setDeciding}
                bar={bar}
              />
            )}
          </section>
          <aside className={classes.side} aria-label={t('workshops:side')}>
            <Timer workshop={workshop} view={view} startRef={timer} />
            <People workshop={workshop} view={view} />
            <ParkingLot
              workshop={workshop}
              view={view}
              question={look.kind === 'question' ? look.item.question : null}
              inputRef={parking}
            />
          </aside>
        </div>
      )}
      <JoinDialog
        opened={dialog === 'join' && view.listening !== null}
        workshop={workshop}
        view={view}
        onClose={() => setDialog(null)}
      />
      <EndDialog opened={dialog === 'end'} workshop={workshop} view={view} onClose={() => setDialog(null)} />
      <KeysHelp opened={dialog === 'keys'} onClose={() => setDialog(null)} />
    </Screen>
  );
}
