import { type RefObject, useState } from 'react';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { workshopPaths } from '../../../ui/workshop-paths.ts';
import { nextSection, nextWaiting } from '../agenda/agenda-model.ts';
import type { LiveWorkshop } from '../live/use-workshop.ts';
import type { FacilitatorCommand } from './command-for-key.ts';
import { isShownToAll, type Look, lookOf, type Pick } from './look.ts';

export type FacilitatorDialog = 'join' | 'end' | 'keys';

/** The facilitator's hands: what is looked at, and every command by button or key. */
export interface FacilitatorControl {
  readonly pick: Pick | null;
  readonly setPick: (pick: Pick | null) => void;
  readonly deciding: boolean;
  readonly setDeciding: (deciding: boolean) => void;
  /** Does what the command means now; nothing where it means nothing. */
  readonly command: (command: FacilitatorCommand) => void;
  readonly open: (question: string) => void;
  readonly openRanking: () => void;
  readonly revealRanking: () => void;
  readonly end: () => void;
}

interface Places {
  readonly setDialog: (dialog: FacilitatorDialog) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly parking: RefObject<HTMLInputElement | null>;
  readonly timer: RefObject<HTMLButtonElement | null>;
}

/** Knows what each command does in the state that the workshop is in. */
export function useFacilitator(workshop: LiveWorkshop, view: WorkshopView, places: Places): FacilitatorControl {
  const [pick, setPick] = useState<Pick | null>(null);
  const [deciding, setDeciding] = useState(false);
  const look = lookOf(view, pick);
  const follow = () => {
    setPick(null);
    setDeciding(false);
  };
  const move = (step: Parameters<LiveWorkshop['step']>[0]) => {
    if (workshop.busy) return;
    follow();
    workshop.step(step);
  };
  const open = (question: string) => move({ step: 'open', question });
  const stepOn = questionCommands(view, look, move, setDeciding);
  const commands: Readonly<Record<FacilitatorCommand, () => void>> = {
    ...stepOn,
    next: () => goOn(nextWaiting(view.items, look.kind === 'question' ? look.item.question : null)),
    section: () => goOn(nextSection(view.items, look.kind === 'question' ? look.item.question : null)),
    lobby: () => move({ step: 'lobby' }),
    join: () => view.listening && places.setDialog('join'),
    timer: () => places.timer.current?.focus(),
    park: () => places.parking.current?.focus(),
    projector: () => openProjector(view.workshop.id),
    search: () => places.search.current?.focus(),
    keys: () => places.setDialog('keys'),
  };
  const goOn = (item: { readonly question: string } | null) => {
    if (item && view.listening) open(item.question);
  };
  return {
    pick,
    setPick: (picked) => {
      setPick(picked);
      setDeciding(false);
    },
    deciding,
    setDeciding,
    command: (command) => commands[command](),
    open,
    openRanking: () => move({ step: 'open-ranking' }),
    revealRanking: () => move({ step: 'reveal-ranking' }),
    end: () => places.setDialog('end'),
  };
}

type QuestionCommand = 'open' | 'close' | 'reveal' | 'second-round' | 'decide' | 'skip';

/** The commands on the question that is looked at. */
function questionCommands(
  view: WorkshopView,
  look: Look,
  move: (step: Parameters<LiveWorkshop['step']>[0]) => void,
  setDeciding: (deciding: boolean) => void,
): Readonly<Record<QuestionCommand, () => void>> {
  const state = look.kind === 'question' && isShownToAll(view, look) ? look.item.state : null;
  return {
    open: () => {
      if (look.kind === 'question' && state === null) move({ step: 'open', question: look.item.question });
      else if (state === 'closed') move({ step: 'reopen' });
    },
    close: () => state === 'open' && move({ step: 'close' }),
    reveal: () => {
      if (state === 'open' || state === 'closed') move({ step: 'reveal' });
      if (view.focus.kind === 'ranking' && view.focus.state === 'open') move({ step: 'reveal-ranking' });
    },
    'second-round': () => (state === 'revealed' || state === 'decided') && move({ step: 'second-round' }),
    decide: () => (state === 'revealed' || state === 'decided') && setDeciding(true),
    skip: () => (state === 'open' || state === 'closed') && move({ step: 'skip' }),
  };
}

/** Opens the projector in a window of its own, to be drawn onto the wall; the same one again if it is there. */
function openProjector(workshopId: string): void {
  window.open(workshopPaths.projector(workshopId), `dunwu-projector-${workshopId}`, 'popup,width=1280,height=720');
}
