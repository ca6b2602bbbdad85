export interface Font {
  readonly name: string;
  /** In points. */
  readonly size: number;
  /** `#RRGGBB`. */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
}

export interface Fill {
  /** Empty where nothing is filled; Excel then says `#FFFFFF`. */
  readonly color: string;
  readonly pattern: string;
}

export interface Alignment {
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrinkToFit: boolean;
}

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type Side = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** How one cell looks; shared between cells and never changed in place. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: Fill;
  readonly alignment: Alignment;
  readonly borders: Readonly<Partial<Record<Side, Border>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

export const PLAIN: CellStyle = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    color: '#000000',
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    subscript: false,
    superscript: false,
  },
  fill: { color: '', pattern: 'None' },
  alignment: {
    horizontal: 'General',
    vertical: 'Bottom',
    wrapText: false,
    indent: 0,
    rotation: 0,
    shrinkToFit: false,
  },
  borders: {},
  locked: true,
  formulaHidden: false,
};
