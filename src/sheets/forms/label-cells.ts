import { tidy } from '../../engine/text/fold';
import { isBlank, writtenText } from '../cell';
import type { GridCell } from '../grid';
import { codeKey, isNumberAlone, isTelling } from '../recognise/numbering';
import { isNumberingRow, textsOf } from '../recognise/numbering-row';
import type { SheetView } from '../sheet-view';
import { isMaybeNone } from '../values/not-given';
import type { FormWords } from './form-words';

/** A cell that may name a line of a form, with what stands around it. */
export interface LabelCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Its words; its first line too, where more lines explain it. */
  readonly texts: readonly string[];
  /** Texts that may stand in front of its own: of cells to its left, of the section and of the line above. */
  readonly groups: readonly string[];
  /** The number of the line as it is compared, '' without one. */
  readonly code: string;
  /** Whether the line has its number and no words. */
  readonly codeOnly: boolean;
}

/** A longer sheet is no form. */
const MAX_LINES = 2_000;
const SEARCHED_COLUMNS = 8;
const LONGEST_LABEL = 3_000;

/** The cells that may be labels, and the last column in which labels stand. */
export function labelCells(view: SheetView, words: FormWords): { cells: LabelCell[]; end: number } {
  const texts = new TextReader(view, words);
  const end = lastLabelColumn(texts);
  const cells: LabelCell[] = [];
  let section: string | undefined;
  let above: string | undefined;
  for (let row = 0; row < texts.height; row++) {
    const own = texts.own(row).filter(({ column }) => column <= end);
    const titles = own.filter(({ text }) => !isNumberAlone(text));
    if (titles.length === 0 && !texts.isBareCode(row, own)) continue;
    for (const { column, text, texts: said } of titles.length > 0 ? titles : own) {
      const left = texts.left(row, column);
      const groups = [...left, section, above].filter((group) => group !== undefined);
      const code = left.findLast(isNumberAlone) ?? (titles.length > 0 ? '' : text);
      cells.push({
        row,
        column,
        text,
        texts: said,
        groups,
        code: codeKey(code),
        codeOnly: titles.length === 0,
      });
      const isLine = texts.names([text]);
      if (words.said(text).isSection) section = text;
      if (isLine || section === text) above = isLine ? text : undefined;
    }
  }
  return { cells, end };
}

/** Labels stand no further right than where a good part of them does: a name met by chance is none. */
function lastLabelColumn(texts: TextReader): number {
  const hits = Array.from({ length: SEARCHED_COLUMNS }, () => new Set<string>());
  for (let row = 0; row < texts.height; row++) {
    for (const { column, text, texts: said } of texts.own(row)) {
      if (texts.names(said)) hits[column]!.add(text);
    }
  }
  const most = Math.max(...hits.map(({ size }) => size));
  if (most === 0) return texts.codeColumn();
  const enough = most === 1 ? 1 : Math.max(2, Math.ceil(most / 4));
  return hits.findLastIndex(({ size }) => size >= enough);
}

class TextReader {
  readonly height: number;
  private readonly rows: { column: number; text: string; texts: string[] }[][] = [];

  constructor(
    private readonly view: SheetView,
    private readonly words: FormWords,
  ) {
    this.height = view.height > MAX_LINES ? 0 : view.height;
  }

  /** The texts of a row's own cells in the columns where labels may stand. */
  own(row: number): readonly { column: number; text: string; texts: string[] }[] {
    return (this.rows[row] ??= this.view
      .ownColumns(row)
      .filter((column) => column < SEARCHED_COLUMNS)
      .map((column) => ({ column, texts: labelTexts(this.view.at(row, column)!) }))
      .flatMap(({ column, texts }) => (texts[0] === undefined ? [] : [{ column, text: texts[0], texts }])));
  }

  /** The column of codes on a sheet that has no titles beside them; −1 where none tells of a criterion. */
  codeColumn(): number {
    const known = new Set([...this.words.codes.fields.values(), ...this.words.codes.heads.values()]);
    for (let row = 0; row < this.height; row++) {
      const first = this.own(row)[0];
      if (first === undefined || !isTelling(first.text) || this.saysMore(row, first.column)) continue;
      if (known.has(codeKey(first.text))) return first.column;
    }
    return -1;
  }

  /** Whether a row's labels are a code and nothing else. */
  isBareCode(row: number, labels: readonly { column: number }[]): boolean {
    const [code, ...others] = labels;
    if (code === undefined || others.length > 0 || this.saysMore(row, code.column)) return false;
    return !isNumberingRow(textsOf(this.view, row));
  }

  /** Whether words stand right of a code: then it is they that count. */
  saysMore(row: number, code: number): boolean {
    const next = this.own(row).find(({ column }) => column > code);
    return next !== undefined && /\p{L}/u.test(next.text) && !isMaybeNone(next.text);
  }

  /** The texts left of a cell, merged ones from above included. */
  left(row: number, column: number): string[] {
    return Array.from({ length: column }, (_, left) => this.view.filled(row, left)).flatMap((cell) =>
      cell === undefined || isBlank(cell) ? [] : labelTexts(cell).slice(0, 1),
    );
  }

  /** Whether one of the texts alone names a line. */
  names(texts: readonly string[]): boolean {
    return texts.some((text) => {
      const { field, head } = this.words.said(text);
      return (field ?? head) !== undefined;
    });
  }
}

/** What a label says, and its first line where more lines explain it; a number with a point, as codes have it. */
function labelTexts(cell: GridCell): string[] {
  const { value, error } = cell;
  if (error !== undefined || typeof value === 'boolean') return [];
  const text = writtenText(cell);
  if (typeof value === 'number') return [text.replace(',', '.')];
  if (text === '' || text.length > LONGEST_LABEL) return [];
  const [first = '', ...more] = String(value)
    .split(/[\r\n\u2028]+/u)
    .map(tidy)
    .filter((line) => line !== '');
  return more.length > 0 ? [text, first] : [text];
}
