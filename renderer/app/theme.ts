import { type CSSVariablesResolver, createTheme, InputWrapper, ModalHeader } from '@mantine/core';
import { bandVariables } from '../ui/bands.ts';
import { roleVariables } from '../ui/role-colours.ts';

const fonts =
  '"Noto Sans TC", "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei UI", "Microsoft JhengHei", system-ui, sans-serif';

/** Colours and type of the whole app. */
export const theme = createTheme({
  primaryColor: 'teal',
  // White text on it is readable in both schemes (5 to 1).
  primaryShade: 9,
  autoContrast: true,
  defaultRadius: 'md',
  fontFamily: fonts,
  headings: {
    fontFamily: fonts,
    fontWeight: '650',
    sizes: { h1: { fontSize: '28px' }, h2: { fontSize: '21px' }, h3: { fontSize: '17px' } },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // A dialog's heading is no landmark of the page.
    ModalHeader: ModalHeader.extend({ defaultProps: { role: 'presentation' } }),
    // Hints below the field, so that fields side by side line up.
    InputWrapper: InputWrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    }),
  },
});

/** Mantine's defaults for quiet text, errors and links are below 4.5 to 1 on our backgrounds: stronger ones. */
export const cssVariables: CSSVariablesResolver = () => ({
  // Mantine's own is lighter than the button, and white text on it below 4.5 to 1.
  variables: { '--mantine-color-teal-filled-hover': '#066a4d', '--mantine-primary-color-filled-hover': '#066a4d' },
  light: {
    '--mantine-color-dimmed': '#4d565f',
    '--mantine-color-placeholder': '#66707a',
    '--mantine-color-error': '#b3202a',
    '--mantine-color-anchor': 'var(--mantine-color-teal-9)',
    '--mantine-color-teal-light-color': '#06604a',
    '--dunwu-page': '#f6f8f8',
    '--dunwu-track': '#dfe5e6',
    ...bandVariables('light'),
    ...roleVariables('light'),
  },
  dark: {
    '--mantine-color-dimmed': '#b4bcc4',
    '--mantine-color-placeholder': '#9aa3ab',
    '--mantine-color-error': '#ff9c9c',
    '--mantine-color-anchor': 'var(--mantine-color-teal-3)',
    '--dunwu-page': 'var(--mantine-color-dark-8)',
    '--dunwu-track': 'var(--mantine-color-dark-4)',
    ...bandVariables('dark'),
    ...roleVariables('dark'),
  },
});
