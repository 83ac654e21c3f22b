import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { assessmentPaths } from '../../../ui/assessment-paths.ts';
import { isShownToAll, type Look } from './look.ts';
import type { NextStep } from './next-step.ts';
import type { FacilitatorControl } from './use-facilitator.ts';

interface StepBarProps {
  readonly view: WorkshopView;
  readonly look: Look;
  readonly next: NextStep;
  readonly control: FacilitatorControl;
  readonly busy: boolean;
}

type Other = 'close' | 'open' | 'reveal' | 'second-round' | 'decide' | 'skip' | 'next';

/** The next step as the primary button, and beside it what else can be done now. */
export function StepBar({ view, look, next, control, busy }: StepBarProps) {
  const { t } = useTranslation();
  if (control.deciding) return null;
  const others = othersOf(view, look).filter((other) => other !== next.kind);
  return (
    <Group gap="xs" className="no-print">
      <Primary view={view} next={next} control={control} busy={busy} />
      {others.map((other) => (
        <Button key={other} variant="default" onClick={() => control.command(other)}>
          {t(other === 'open' ? 'workshops:do.reopen' : `workshops:do.${other}`)}
        </Button>
      ))}
    </Group>
  );
}

function Primary({ view, next, control, busy }: Omit<StepBarProps, 'look'>) {
  const { t } = useTranslation();
  if (next.kind === 'results') {
    return (
      <Button component={Link} to={assessmentPaths.results(view.workshop.assessmentId)}>
        {t('workshops:do.results')}
      </Button>
    );
  }
  // The way to the network has its own primary button in the lobby.
  if (next.kind === 'open-door') {
    if (control.pick === null && view.focus.kind === 'lobby') return null;
    return <Button onClick={() => control.setPick({ kind: 'lobby' })}>{t('workshops:do.toDoor')}</Button>;
  }
  return (
    <Button data-next={next.kind} loading={busy} onClick={() => doNext(next, control)}>
      {t(`workshops:do.${next.kind}`)}
    </Button>
  );
}

function doNext(next: NextStep, control: FacilitatorControl): void {
  switch (next.kind) {
    case 'first':
    case 'next':
    case 'open':
      control.open(next.question);
      return;
    case 'open-ranking':
      control.openRanking();
      return;
    case 'reveal-ranking':
      control.revealRanking();
      return;
    case 'end':
      control.end();
      return;
    case 'reveal':
    case 'second-round':
    case 'decide':
      control.command(next.kind);
  }
}

/** What else the state allows, by button as well as by key. */
function othersOf(view: WorkshopView, look: Look): readonly Other[] {
  if (look.kind !== 'question' || !isShownToAll(view, look)) return [];
  switch (look.item.state) {
    case 'open':
      return ['close', 'skip'];
    case 'closed':
      return ['open', 'skip'];
    case 'revealed':
      return ['second-round', 'decide', ...(view.listening ? (['next'] as const) : [])];
    case 'decided':
      return ['second-round'];
    default:
      return [];
  }
}
