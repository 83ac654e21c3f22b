import { type ReactNode, useId, useRef } from 'react';
import type { PresentationPage } from '../../../src/contract/presentation-records.ts';
import { Said, type Tongue, useTongues } from '../../ui/tongues.tsx';
import { useFit } from '../../ui/use-fit.ts';
import classes from './slide.module.css';
import { useSlidePlace } from './slide-place.ts';

interface SlideProps {
  readonly page: PresentationPage;
  /** The page's message in one sentence. */
  readonly title: (tongue: Tongue) => string;
  /** Whose page it is, at its foot. */
  readonly organisation: string;
  /** What to know about the figures, small at the foot. */
  readonly fine?: (tongue: Tongue) => string;
  readonly children: ReactNode;
}

/** A page: what it is about, its message, its content, and its number. */
export function Slide({ page, title, organisation, fine, children }: SlideProps) {
  const { number, total, narrow } = useSlidePlace();
  const body = useRef<HTMLDivElement>(null);
  const heading = useId();
  const [tongue] = useTongues();
  useFit(body, narrow);
  return (
    <section className={classes.slide} data-narrow={narrow || undefined} aria-labelledby={heading}>
      <header className={classes.head}>
        <p className={classes.kicker}>
          <Said inline>{({ t }) => t(`present:page.${page}`)}</Said>
        </p>
        <h1 className={classes.title} id={heading}>
          <Said>{title}</Said>
        </h1>
      </header>
      <div className={classes.body} ref={body}>
        {children}
      </div>
      <footer className={classes.foot}>
        <span className={classes.footName}>{organisation}</span>
        <span className={classes.fine}>{fine && <Said>{fine}</Said>}</span>
        <span className={classes.number} lang={tongue.tag}>
          {tongue.t('present:number', { number, total })}
        </span>
      </footer>
    </section>
  );
}

/** Marks a figure that rests on an assumption. */
export function Assumed() {
  return (
    <span className={classes.assumed}>
      <Said inline>{({ t }) => t('present:assumption')}</Said>
    </span>
  );
}
