import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './presenter.module.css';
import { narrowestStage, slideSize } from './slide-size.ts';

interface StageProps {
  /** Draws the page, as a slide or, in a narrow window, as a column. */
  readonly children: (narrow: boolean) => ReactNode;
}

/** The place of the page: as large as a 16:9 page can be in it, or a column to scroll where that would be too small. */
export function Stage({ children }: StageProps) {
  const { ref, width, height } = useElementSize();
  const narrow = width < narrowestStage;
  const scale = Math.min(width / slideSize.width, height / slideSize.height);
  // A column is scrolled with the keyboard, so it takes the focus.
  const scrolls = narrow ? { tabIndex: 0, 'data-narrow': true } : {};
  return (
    <div ref={ref} className={classes.stage} {...scrolls}>
      {width === 0 ? null : narrow ? children(true) : <Scaled scale={scale}>{children(false)}</Scaled>}
    </div>
  );
}

interface ScaledProps {
  readonly scale: number;
  readonly children: ReactNode;
}

/** A slide of its own size, drawn larger or smaller. */
export function Scaled({ scale, children }: ScaledProps) {
  return (
    <div style={{ width: slideSize.width * scale, height: slideSize.height * scale, flex: 'none', overflow: 'hidden' }}>
      <div
        style={{
          width: slideSize.width,
          height: slideSize.height,
          transform: `scale(${scale})`,
          transformOrigin: '0 0',
        }}
      >
        {children}
      </div>
    </div>
  );
}
