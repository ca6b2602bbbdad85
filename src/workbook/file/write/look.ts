import type { CellStyle } from '../../../reports/sheet-document';

/** How a cell looks, whatever it holds. Sizes in points, colours as RRGGBB. */
export interface Look {
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** Absent: automatic, which prints black. */
  readonly colour?: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly wrap?: true;
  readonly bordered?: true;
  readonly fill?: string;
}

export const FONT = 'Times New Roman';
/** Cells that lead somewhere: dark enough to print as black. */
export const LINK_COLOUR = '1F3864';

/** Light enough that black text stays readable when the fill is printed grey; the words carry the meaning. */
const FILL = { header: 'D9E2F0', group: 'F2F2F2', good: 'E2EFDA', bad: 'F8DEDA', open: 'FFF2CC' } as const;

/** Outside a table 13 points and titles 14 (NĐ 30/2020/NĐ-CP, phụ lục I); inside a table one less. */
const BODY = { size: 12, bordered: true } as const;

const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { size: 14, bold: true, horizontal: 'center', wrap: true },
  subtitle: { size: 13, bold: true, horizontal: 'center', wrap: true },
  motto: { size: 13, bold: true, underline: true, horizontal: 'center' },
  italic: { size: 13, italic: true, horizontal: 'center', wrap: true },
  heading: { size: 13, bold: true, horizontal: 'left', wrap: true },
  header: { ...BODY, bold: true, horizontal: 'center', wrap: true, fill: FILL.header },
  numbering: { ...BODY, size: 11, italic: true, horizontal: 'center' },
  group: { ...BODY, bold: true, horizontal: 'left', wrap: true, fill: FILL.group },
  text: { ...BODY, horizontal: 'left', wrap: true },
  centre: { ...BODY, horizontal: 'center', wrap: true },
  number: { ...BODY, horizontal: 'right' },
  strong: { ...BODY, bold: true, horizontal: 'right' },
  good: { ...BODY, horizontal: 'center', wrap: true, fill: FILL.good },
  bad: { ...BODY, horizontal: 'center', wrap: true, fill: FILL.bad },
  open: { ...BODY, horizontal: 'center', wrap: true, fill: FILL.open },
  fixed: { ...BODY, italic: true, horizontal: 'right' },
  note: { size: 12, italic: true, horizontal: 'left', wrap: true },
  paragraph: { size: 13, horizontal: 'left', wrap: true },
  plain: { size: 13, horizontal: 'left' },
  warning: { size: 13, bold: true, colour: 'C00000', horizontal: 'center', wrap: true },
  signature: { size: 13, bold: true, horizontal: 'center', wrap: true },
};

export function lookOf(style: CellStyle): Look {
  return LOOKS[style];
}
