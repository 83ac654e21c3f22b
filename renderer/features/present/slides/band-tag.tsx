import type { Band } from '../../../../src/domain/scoring/types.ts';
import { bandShapes } from '../../../ui/band-badge.tsx';
import { Said } from '../../../ui/tongues.tsx';
import classes from './slides.module.css';

/** A risk band as a word, a shape and a colour, in the languages and the size of a page. */
export function BandTag({ band }: { readonly band: Band }) {
  const Shape = bandShapes[band];
  return (
    <span className={`band-badge ${classes.bandTag}`} data-band={band}>
      <Shape size="0.85em" aria-hidden="true" />
      <span>
        <Said inline>{({ t }) => t(`ui:band.${band}`)}</Said>
      </span>
    </span>
  );
}
