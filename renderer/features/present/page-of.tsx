import type { ReactNode } from 'react';
import type { PresentationPage } from '../../../src/contract/presentation-records.ts';
import { assertNever } from '../../../src/kernel/assert-never.ts';
import { hasPlan, type PresentData } from './present-data.ts';
import { CostSlide } from './slides/cost-slide.tsx';
import { DecisionSlide } from './slides/decision-slide.tsx';
import { GainSlide } from './slides/gain-slide.tsx';
import { NoPlanSlide } from './slides/no-plan-slide.tsx';
import { NothingSlide } from './slides/nothing-slide.tsx';
import { ProposalSlide } from './slides/proposal-slide.tsx';
import { RisksSlide } from './slides/risks-slide.tsx';
import { RoadmapSlide } from './slides/roadmap-slide.tsx';
import { StandingSlide } from './slides/standing-slide.tsx';

interface PageOfProps {
  readonly page: PresentationPage;
  readonly data: PresentData;
}

/** A page of the presentation, made from live data. */
export function PageOf({ page, data }: PageOfProps): ReactNode {
  switch (page) {
    case 'standing':
      return <StandingSlide data={data} />;
    case 'risks':
      return <RisksSlide data={data} />;
    case 'proposal':
      return hasPlan(data) ? <ProposalSlide data={data} /> : <NoPlanSlide data={data} />;
    case 'gain':
      return <GainSlide data={data} />;
    case 'roadmap':
      return <RoadmapSlide data={data} />;
    case 'cost':
      return <CostSlide data={data} />;
    case 'nothing':
      return <NothingSlide data={data} />;
    case 'decision':
      return <DecisionSlide data={data} />;
    default:
      return assertNever(page);
  }
}
