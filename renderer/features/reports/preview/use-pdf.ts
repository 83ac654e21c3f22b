import { useCallback, useEffect, useRef, useState } from 'react';
import { type OpenPdf, openPdf } from './open-pdf.ts';

interface PdfState {
  /** The file that `pdf` or `error` is about. */
  readonly file: Blob | null;
  readonly pdf: OpenPdf | null;
  readonly error: unknown;
}

/** The pages of a PDF. Those of the file before stay until the new ones are there. */
export function usePdf(file: Blob): PdfState & { readonly fail: (error: unknown) => void } {
  const [state, setState] = useState<PdfState>({ file: null, pdf: null, error: null });
  const shown = useRef<OpenPdf | null>(null);
  useEffect(() => {
    let left = false;
    openPdf(file).then(
      (pdf) => {
        if (left) return pdf.close();
        const before = shown.current;
        shown.current = pdf;
        setState({ file, pdf, error: null });
        // After the pages that used it have been drawn anew.
        if (before) setTimeout(() => before.close(), 1000);
      },
      (error: unknown) => !left && setState({ file, pdf: null, error }),
    );
    return () => {
      left = true;
    };
  }, [file]);
  useEffect(() => () => shown.current?.close(), []);
  const fail = useCallback((error: unknown) => setState((now) => ({ ...now, error })), []);
  return { ...state, fail };
}
