export const values = {
  'value.missing': '(trống)',
  'value.yes': 'có',
  'value.no': 'không',
};
