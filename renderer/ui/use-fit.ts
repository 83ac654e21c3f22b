import { type RefObject, useLayoutEffect } from 'react';

const step = 0.04;
const largest = 1.24;
const smallest = 0.56;

/**
 * Makes the text of a page as large as all of it fits: larger where there is little, smaller for long names and for two
 * languages. Sizes on pages are in `em` of the element's font, which is `--fit` times the normal one.
 */
export function useFit(element: RefObject<HTMLElement | null>, fits: boolean): void {
  useLayoutEffect(() => {
    const body = element.current;
    if (!body) return;
    let fit = fits ? 1 : largest;
    body.style.setProperty('--fit', String(fit));
    if (fits) return;
    while (overflows(body) && fit > smallest) {
      fit -= step;
      body.style.setProperty('--fit', fit.toFixed(2));
    }
  });
}

function overflows({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}
