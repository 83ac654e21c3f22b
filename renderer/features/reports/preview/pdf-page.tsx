import type { PDFPageProxy } from 'pdfjs-dist';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawPage } from './draw-page.ts';
import classes from './pdf-pages.module.css';

interface PdfPageProps {
  readonly page: PDFPageProxy;
  readonly total: number;
  /** CSS pixels for each point of the page. */
  readonly scale: number;
  /** Tag of the document's language; empty for several. */
  readonly language: string;
  readonly onFailure: (error: unknown) => void;
}

/** Pages this far outside of what is seen are drawn already. */
const margin = '600px 0px';

/** One page of a PDF, drawn while it is near what is seen and forgotten when it is far away. */
export function PdfPage({ page, total, scale, language, onFailure }: PdfPageProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    if (!near) {
      element.replaceChildren();
      return;
    }
    const { drawn, stop } = drawPage(page, scale, element, language);
    drawn.catch(onFailure);
    return stop;
  }, [page, scale, language, near, onFailure]);
  const { width, height } = page.getViewport({ scale });
  const style: CSSProperties & Record<`--${string}`, string> = {
    width: Math.floor(width),
    height: Math.floor(height),
    '--total-scale-factor': String(scale),
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      ref={place}
      role="group"
      aria-label={t('deliverables:preview.page', { page: page.pageNumber, total })}
      className={classes.page}
      data-page={page.pageNumber}
      style={style}
    />
  );
}

/** Whether an element is in sight of its scrolling region, or almost. */
function useNear(place: { readonly current: HTMLElement | null }): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { root: element.parentElement, rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return near;
}
