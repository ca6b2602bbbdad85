import type { values as canonical } from '../vi/values';

export const values: Readonly<Record<keyof typeof canonical, string>> = {
  'value.missing': '(blank)',
  'value.yes': 'yes',
  'value.no': 'no',
};
