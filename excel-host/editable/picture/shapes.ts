/**
 * What the page is told, in the shapes that Univer takes (IStyleData, ICellData, IWorksheetData of 0.25), written
 * down here so that whoever makes and tests them needs no Univer.
 */
export interface ColorShape {
  readonly rgb: string;
}

export interface BorderShape {
  readonly s: number;
  readonly cl: ColorShape;
}

export interface StyleShape {
  readonly ff: string;
  readonly fs: number;
  readonly bl?: 1;
  readonly it?: 1;
  readonly ul?: { readonly s: 1; readonly t?: number };
  readonly st?: { readonly s: 1 };
  readonly va?: 2 | 3;
  readonly cl?: ColorShape;
  readonly bg?: ColorShape;
  readonly bd?: Readonly<Partial<Record<'t' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr', BorderShape>>>;
  readonly ht?: number;
  readonly vt?: number;
  readonly tb?: number;
  readonly tr?: { readonly a: number; readonly v?: 1 };
  readonly pd?: { readonly l?: number; readonly r?: number };
  readonly n?: { readonly pattern: string };
}

/** 1 text, 2 number, 3 boolean (as 1 and 0). */
export interface CellShape {
  readonly v?: string | number;
  readonly t?: 1 | 2 | 3;
  readonly f?: string;
  /** The key of a style. */
  readonly s?: string;
}

/** Rows and columns count from 0. */
export type Matrix<Value> = Record<number, Record<number, Value>>;

export interface RangeShape {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Everything of a sheet but its cells, name and visibility. Sizes are in CSS pixels. */
export interface FrameShape {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly defaultStyle: string;
  readonly mergeData: readonly RangeShape[];
  readonly rowData: Readonly<Record<number, { readonly h?: number; readonly hd?: 1; readonly s?: string }>>;
  readonly columnData: Readonly<
    Record<number, { readonly w?: number; readonly hd?: 1; readonly s?: string }>
  >;
  readonly freeze: {
    readonly xSplit: number;
    readonly ySplit: number;
    readonly startRow: number;
    readonly startColumn: number;
  };
  readonly showGridlines: 0 | 1;
  readonly tabColor: string;
}

export interface SheetShape extends FrameShape {
  /** Of this showing of the sheet; a sheet that is shown anew has another. */
  readonly id: string;
  readonly name: string;
  readonly hidden: 0 | 1;
  readonly cellData: Matrix<CellShape>;
}

/** One step of the feed: apply in the order of the fields. */
export interface Changes {
  /** Styles that were not told before, by key. */
  readonly styles: Readonly<Record<string, StyleShape>>;
  /** Sheets that are new, or shown anew because more than cells changed. */
  readonly shown: readonly SheetShape[];
  readonly removed: readonly string[];
  readonly renamed: readonly { readonly id: string; readonly name: string }[];
  readonly visibility: readonly { readonly id: string; readonly hidden: 0 | 1 }[];
  /** All sheets in order. */
  readonly order: readonly string[];
  /** Changed cells of sheets that stay; null is a cell with nothing in it. */
  readonly cells: readonly { readonly id: string; readonly cells: Matrix<CellShape | null> }[];
  /** The active sheet and what is selected on it, where that is not what the page says itself. */
  readonly active?: { readonly id: string; readonly selection: RangeShape };
}
