import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The green of the mark's laurel, from nearly black to nearly white; white on 80 has a contrast of 4.8. */
const LAUREL: BrandVariants = {
  10: '#041512',
  20: '#0a2722',
  30: '#0b3f37',
  40: '#0a5147',
  50: '#0a5d52',
  60: '#0b685c',
  70: '#0f7567',
  80: '#13806f',
  90: '#2e9585',
  100: '#48a596',
  110: '#63b4a7',
  120: '#7dc2b7',
  130: '#97cfc6',
  140: '#b2dcd5',
  150: '#cde9e4',
  160: '#e8f5f2',
};

export const LIGHT: Theme = createLightTheme(LAUREL);

/** Fluent's dark brand text is made for blue; the lighter greens keep its contrast. */
export const DARK: Theme = {
  ...createDarkTheme(LAUREL),
  colorBrandForeground1: LAUREL[110],
  colorBrandForeground2: LAUREL[120],
};
