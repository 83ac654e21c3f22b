/** Colours of curves: training is quiet, validation is what matters. The strokes differ too. */
export const labColours = {
  light: { text: '#212529', grid: '#dde3e5', training: '#4d565f', validation: '#087f5b', norm: '#5f3dc4' },
  dark: { text: '#e6e9ec', grid: '#4a4f55', training: '#c3cad1', validation: '#38d9a9', norm: '#b197fc' },
} as const;
