/** Numbers of paper sizes in files (ECMA-376 part 1, §18.3.1.63). */
export const PAPERS: Readonly<Record<string, string>> = {
  1: 'Letter',
  3: 'Tabloid',
  5: 'Legal',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  11: 'A5',
  12: 'B4',
  13: 'B5',
  14: 'Folio',
};
