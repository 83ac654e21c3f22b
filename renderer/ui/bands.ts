import type { Band } from '../../src/domain/scoring/types.ts';

/** Foreground and background of a band, for light and dark; text on background is at least 4.5 to 1. */
interface BandColour {
  readonly text: string;
  readonly fill: string;
  /** For bars and chart marks on the page's own background, at least 3 to 1. */
  readonly mark: string;
}

const light: Record<Band, BandColour> = {
  low: { text: '#0b5a34', fill: '#dcf5e6', mark: '#2b8a55' },
  medium: { text: '#6b4700', fill: '#fff0c7', mark: '#a87400' },
  high: { text: '#8a3200', fill: '#ffe3d1', mark: '#d9540a' },
  critical: { text: '#8e1020', fill: '#ffdfe2', mark: '#c2182d' },
};
const dark: Record<Band, BandColour> = {
  low: { text: '#a5ecc4', fill: '#123d28', mark: '#4cc38a' },
  medium: { text: '#ffdf94', fill: '#453307', mark: '#e0ac32' },
  high: { text: '#ffc4a1', fill: '#4f2409', mark: '#ff8a4a' },
  critical: { text: '#ffc2c7', fill: '#561420', mark: '#ff6b77' },
};

/** Colours of a band in a scheme; screens use `BandBadge` and the CSS variables `--band-<band>-…`. */
function bandColour(band: Band, scheme: 'light' | 'dark'): BandColour {
  return (scheme === 'dark' ? dark : light)[band];
}

/** The bands from good to bad. */
const bandOrder: readonly Band[] = ['low', 'medium', 'high', 'critical'];

/** The bands' colours as CSS variables for the theme: `--band-low-text`, `--band-low-fill`, `--band-low-mark` and so on. */
export function bandVariables(scheme: 'light' | 'dark'): Record<string, string> {
  return Object.fromEntries(
    bandOrder.flatMap((band) =>
      Object.entries(bandColour(band, scheme)).map(([use, hex]) => [`--band-${band}-${use}`, hex]),
    ),
  );
}
