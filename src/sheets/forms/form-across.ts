import type { Id } from '../../rules/rule-set';
import { isBlank, writtenText } from '../cell';
import { columnLetters } from '../grid';
import type { Located, Place } from '../part';
import { placeText } from '../place';
import type { GivenColumns } from '../recognise/find-header';
import type { SheetView } from '../sheet-view';
import { fitOf } from './form-fit';
import { formLines, type FormLines } from './form-lines';
import type { Form, FormRow, Remark } from './form-part';
import type { FormWords } from './form-words';
import { lineRemarks } from './line-remarks';
import { hasValue, unitColumns, type UnitColumns, type UnitsAcross } from './unit-columns';

const NOTHING: GivenColumns = new Map();

/** A table with one column for each row of the population, and its fields and criteria down. */
export function formAcross(
  view: SheetView,
  words: FormWords,
  given: GivenColumns = NOTHING,
): Form | undefined {
  const lines = formLines(view, words, given);
  const across = unitColumns(view, lines, words);
  if (across === undefined || across.units.length === 0) return undefined;
  const reader = new UnitReader(view, lines, words, across);
  const rows = across.units.map((unit) => reader.read(unit));
  const { headings, criteria } = reader;
  const fit = fitOf(words, new Set(headings.keys()), criteria);
  return {
    view,
    layout: 'columns',
    rows,
    headings,
    criteria,
    lines: new Map([...lines.heads].filter(([head]) => words.criteria.has(head))),
    stages: new Map(),
    given: new Set(given.keys()),
    header: { top: headerTop(view, across.keyRow, lines.end), bottom: across.keyRow },
    start: { row: across.keyRow, column: Math.max(0, lines.end) },
    ...fit,
    remarks: [
      ...lineRemarks(view, lines, words),
      ...across.twice.map((twice) => stageTwice(view, twice, across, words)),
      ...across.keyless.map((column) => withoutKey(column, across.keyRow, words)),
      ...across.units.flatMap((unit) => reader.tooWide(unit)),
      ...withoutStages(across, words),
    ],
  };
}

/** The first row of the header: headings of labels may be merged downwards beside the rows of the names. */
function headerTop(view: SheetView, keyRow: number, end: number): number {
  const tops = Array.from({ length: end + 1 }, (_, column) => view.area(keyRow, column)?.top ?? keyRow);
  return Math.min(keyRow, ...tops);
}

/** Reads one unit after another from the columns below its name. */
class UnitReader {
  readonly headings = new Map<Id, Place>();
  readonly criteria: ReadonlySet<string>;
  private readonly sections: readonly Id[];
  private readonly key: Id | undefined;

  constructor(
    private readonly view: SheetView,
    private readonly lines: FormLines,
    private readonly words: FormWords,
    private readonly across: UnitsAcross,
  ) {
    const { key, fields } = words.population;
    const from = new Map(fields.map((field) => [field.id, field.from ?? 'column']));
    this.key = key.find((id) => from.get(id) === 'column');
    this.sections = fields.filter(({ from }) => from === 'section').map(({ id }) => id);
    this.criteria = new Set([...lines.heads.keys()].filter((head) => words.criteria.has(head)));
  }

  read(unit: UnitColumns): FormRow {
    const cells = new Map<Id, Located>();
    const put = (field: Id, named: Place, located: Located): void => {
      cells.set(field, located);
      if (!this.headings.has(field)) this.headings.set(field, named);
    };
    if (this.key !== undefined)
      put(this.key, { row: unit.key.row, column: Math.max(0, this.lines.end) }, unit.key);
    for (const [head, line] of this.lines.heads) {
      for (const [tail, field] of this.words.crossings.get(head) ?? []) {
        const column = unit.tails.get(tail);
        if (column !== undefined) put(field, line, this.valueAt(line.row, column, unit));
      }
    }
    for (const [field, line] of this.lines.fields) {
      if (!cells.has(field)) put(field, line, this.plainValue(line.row, unit));
    }
    const group = this.groupAbove(unit);
    for (const field of this.sections) {
      if (group !== undefined && isBlank(cells.get(field)?.cell)) put(field, group, group);
    }
    return { anchor: unit.key, cells };
  }

  /** A unit's name merged over several columns, of which more than one holds the value of a line: one is lost. */
  tooWide(unit: UnitColumns): Remark[] {
    const { row, column } = unit.key;
    for (const [field, line] of this.lines.fields) {
      const filled = this.columnsOf(unit).filter((at) => hasValue(this.view, line.row, at));
      if (filled.length < 2 || line.row === row) continue;
      const columns = `${columnLetters(unit.left)}–${columnLetters(unit.right)}`;
      const params = { unit: writtenText(unit.key.cell), columns, row: line.row + 1 };
      return [{ severity: 'error', code: 'sheets.unit-too-wide', params, field, row, column }];
    }
    return [];
  }

  private columnsOf({ left, right }: UnitColumns): number[] {
    return Array.from({ length: right - left + 1 }, (_, i) => left + i);
  }

  /** The first cell below the unit's name that shows something. */
  private plainValue(row: number, unit: UnitColumns): Located {
    const all = this.columnsOf(unit).map((column) => this.valueAt(row, column, unit));
    return all.find(({ cell }) => !isBlank(cell)) ?? all[0]!;
  }

  /**
   * What fills a place of a unit: its own cell, or a text merged over several units. An area that reaches down from a
   * line above, or over from another column of the same unit, has its value there.
   */
  private valueAt(row: number, column: number, { left }: UnitColumns): Located {
    const origin = this.view.originColumn(row, column);
    const isHere = origin === column || (this.lines.end < origin && origin < left);
    const cell = isHere ? this.view.at(row, origin) : undefined;
    return { row, column: isBlank(cell) ? column : origin, cell };
  }

  /** The words in the rows right above the names that stand over the unit. */
  private groupAbove({ left }: UnitColumns): Located | undefined {
    for (let row = this.across.keyRow - 1; row >= 0; row--) {
      const area = this.view.area(row, left);
      const own = this.view.ownColumns(row).filter((column) => column > this.lines.end);
      const column = area?.left ?? own.findLast((one) => one <= left);
      const isTitle = area !== undefined && area.left <= this.lines.end;
      if (isTitle || (area === undefined && own.length === 0)) return undefined;
      if (column === undefined) continue;
      const top = area?.top ?? row;
      const cell = this.view.at(top, column);
      if (!isBlank(cell) && this.reaches(row, column, left)) return { row: top, column, cell };
    }
    return undefined;
  }

  /** Whether words reach over to a column: merged over it, or with only blank, unmerged cells in between. */
  private reaches(row: number, from: number, to: number): boolean {
    for (let column = from + 1; column <= to; column++) {
      const area = this.view.area(row, column);
      if (area !== undefined && area.left > from) return false;
    }
    const area = this.view.area(row, from);
    return area === undefined || area.right >= to;
  }
}

/** A second column of one stage below one unit. */
function stageTwice(
  view: SheetView,
  { tail, row, column }: UnitsAcross['twice'][number],
  { units }: UnitsAcross,
  { population, titles }: FormWords,
): Remark {
  const unit = units.find(({ left, right }) => left <= column && column <= right);
  const stage = population.review?.stages.find(({ id }) => id === tail)?.title ?? titles.get(tail) ?? tail;
  const params = { column: stage, first: placeText(view.grid, row, unit?.tails.get(tail) ?? column) };
  return { severity: 'error', code: 'sheets.column-twice', params, row, column };
}

/** A unit that lacks stages which others have. */
function withoutStages({ units }: UnitsAcross, { population }: FormWords): Remark[] {
  const held = (population.review?.stages ?? []).filter(({ id }) => units.some(({ tails }) => tails.has(id)));
  return units.flatMap(({ key, tails }): Remark[] => {
    const stages = held.filter(({ id }) => !tails.has(id)).map(({ title }) => title);
    if (stages.length === 0) return [];
    const params = { unit: writtenText(key.cell), stages };
    return [
      { severity: 'question', code: 'sheets.unit-without-stage', params, row: key.row, column: key.column },
    ];
  });
}

function withoutKey(column: number, row: number, { population }: FormWords): Remark {
  const keys = population.key.map((id) => population.fields.find((field) => field.id === id)?.title ?? id);
  return { severity: 'error', code: 'sheets.column-without-key', params: { keys }, row, column };
}
