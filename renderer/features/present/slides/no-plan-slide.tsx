import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { assessmentPaths } from '../../../ui/assessment-paths.ts';
import { Said } from '../../../ui/tongues.tsx';
import type { PresentData } from '../present-data.ts';
import { Slide } from '../slide.tsx';
import classes from './slides.module.css';

/** In place of the proposal where there is none: no plan keeps every setting, or none holds an action. */
export function NoPlanSlide({ data }: { readonly data: PresentData }) {
  const why = data.plan.plan.status === 'infeasible' ? 'infeasible' : 'empty';
  return (
    <Slide
      page="proposal"
      title={({ t }) => t(`present:noPlan.${why}.title`)}
      organisation={data.view.organisation.name}
    >
      <div className={classes.notice}>
        <p>
          <Said>{({ t }) => t(`present:noPlan.${why}.text`)}</Said>
        </p>
        <Anchor component={Link} to={assessmentPaths.plan(data.view.assessment.id)} fz="inherit" className="no-print">
          <Said>{({ t }) => t('present:noPlan.toPlan')}</Said>
        </Anchor>
      </div>
    </Slide>
  );
}
