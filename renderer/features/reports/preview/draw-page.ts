import type { PDFPageProxy } from 'pdfjs-dist';
import { pdfLibrary } from './open-pdf.ts';

/** Finer than this is not seen, and four times the memory. */
const maxPixelRatio = 2;

interface Drawing {
  /** Resolves once the page is in `place`; never rejects because of `stop`. */
  readonly drawn: Promise<void>;
  stop(): void;
}

/**
 * Draws a page beside what `place` shows and swaps it in when it is whole, so that nothing flickers: a picture of the page, and
 * over it its text, invisible, to be read aloud, selected and copied.
 * @param scale CSS pixels for each point of the page; `language` its tag, for whoever reads the text aloud; '' for several.
 */
export function drawPage(page: PDFPageProxy, scale: number, place: HTMLElement, language: string): Drawing {
  const stops: (() => void)[] = [];
  let stopped = false;
  const draw = async () => {
    const { TextLayer } = await pdfLibrary();
    if (stopped) return;
    const ratio = Math.min(window.devicePixelRatio, maxPixelRatio);
    const canvas = document.createElement('canvas');
    const viewport = page.getViewport({ scale: scale * ratio });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    canvas.setAttribute('aria-hidden', 'true');
    const words = document.createElement('div');
    words.lang = language;
    const picture = page.render({ canvas, viewport });
    const text = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: words,
      viewport: page.getViewport({ scale }),
    });
    stops.push(
      () => picture.cancel(),
      () => text.cancel(),
    );
    await Promise.all([picture.promise, text.render()]);
    if (!stopped) place.replaceChildren(canvas, words);
  };
  const drawn = draw().catch((error: unknown) => {
    if (!stopped) throw error;
  });
  return {
    drawn,
    stop() {
      stopped = true;
      for (const stop of stops) stop();
    },
  };
}
