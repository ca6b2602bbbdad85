import type { Id } from '../../rules/rule-set';
import { isBlank, writtenText } from '../cell';
import type { Located, Place } from '../part';
import { placeText } from '../place';
import type { SheetView } from '../sheet-view';
import { fitOf } from './form-fit';
import { formLines } from './form-lines';
import type { Form, FormRow, Remark } from './form-part';
import type { FormWords } from './form-words';
import type { GivenColumns } from '../recognise/find-header';
import { labelledCells, type LabelledCell } from './labelled-cells';
import { lineRemarks } from './line-remarks';
import { sheetColumns, type SheetColumns } from './sheet-columns';

const NOTHING: GivenColumns = new Map();

/** A sheet that holds one row of the population: its criteria and fields down, the stages of a review across. */
export function formOnSheet(
  view: SheetView,
  words: FormWords,
  given: GivenColumns = NOTHING,
): Form | undefined {
  const lines = formLines(view, words, given);
  const columns = sheetColumns(view, lines, words, given);
  if (columns === undefined) return undefined;
  const rows = [...lines.fields.values(), ...lines.heads.values()].map(({ row }) => row);
  // without a header every label has its value beside it
  const top = columns.hasHeader ? columns.top : view.height;
  const labelled = labelledCells(view, words, top, Math.max(...rows));
  const cells = new Map<Id, Located>();
  const headings = new Map<Id, Place>();
  const put = (field: Id, named: Place, value: Located): void => {
    cells.set(field, value);
    headings.set(field, named);
  };
  for (const { field, label, value } of labelled) {
    if (isBlank(cells.get(field)?.cell)) put(field, label, value);
  }
  for (const [field, line] of lines.fields) {
    if (line.row > columns.bottom && isBlank(cells.get(field)?.cell)) {
      put(field, line, columns.plain(line.row));
    }
  }
  for (const [head, line] of lines.heads) {
    for (const [tail, field] of words.crossings.get(head) ?? []) {
      const column = columns.tails.get(tail);
      if (column !== undefined && line.row > columns.bottom) put(field, line, columns.at(line.row, column));
    }
  }
  return finished(view, words, { cells, headings, lines, columns, labelled }, given);
}

interface Read {
  readonly cells: ReadonlyMap<Id, Located>;
  readonly headings: ReadonlyMap<Id, Place>;
  readonly lines: ReturnType<typeof formLines>;
  readonly columns: SheetColumns;
  readonly labelled: readonly LabelledCell[];
}

function finished(view: SheetView, words: FormWords, read: Read, given: GivenColumns): Form {
  const { cells, headings, lines, columns, labelled } = read;
  const criteria = new Set([...lines.heads.keys()].filter((head) => words.criteria.has(head)));
  const { known, possible, fits } = fitOf(words, new Set(cells.keys()), criteria);
  const key = keyCells(words, cells);
  const start = { row: columns.top, column: 0 };
  const hasKey = key.some(({ cell }) => !isBlank(cell)) || isNamedBySheet(words);
  const anchor = key.find(({ cell }) => !isBlank(cell)) ?? start;
  const row: FormRow = { anchor: { row: anchor.row, column: anchor.column }, cells };
  const isStaged = words.criteria.size === 0 || columns.tails.size > 0 || hasStageLines(words, cells);
  return {
    view,
    layout: 'sheets',
    rows: hasKey ? [row] : [],
    headings,
    criteria,
    lines: new Map([...lines.heads].filter(([head]) => words.criteria.has(head))),
    stages: columns.tails,
    given: new Set(given.keys()),
    header: { top: columns.top, bottom: columns.bottom },
    start,
    known,
    possible,
    fits: fits && isStaged,
    remarks: [
      ...lineRemarks(view, lines, words),
      ...saidTwice(view, labelled, words),
      ...columns.remarks([...lines.fields.values()]),
      ...(hasKey ? blankForm(words, cells, anchor) : [withoutKey(words, key[0] ?? start)]),
    ],
  };
}

function keyCells({ population }: FormWords, cells: ReadonlyMap<Id, Located>): Located[] {
  return population.key.map((id) => cells.get(id)).filter((located) => located !== undefined);
}

function isNamedBySheet({ population }: FormWords): boolean {
  return population.fields.some(({ id, from }) => from === 'sheet' && population.key.includes(id));
}

function hasStageLines({ placed }: FormWords, cells: ReadonlyMap<Id, Located>): boolean {
  return placed.some(({ id, stageOf }) => stageOf !== undefined && cells.has(id));
}

/** One field said in two places with different values. */
function saidTwice(view: SheetView, labelled: readonly LabelledCell[], { population }: FormWords): Remark[] {
  const firsts = new Map<Id, LabelledCell>();
  return labelled.flatMap((cell): Remark[] => {
    if (isBlank(cell.value.cell)) return [];
    const first = firsts.get(cell.field) ?? cell;
    firsts.set(cell.field, first);
    if (writtenText(first.value.cell) === writtenText(cell.value.cell)) return [];
    const column = population.fields.find(({ id }) => id === cell.field)?.title ?? cell.field;
    const params = { column, first: placeText(view.grid, first.label.row, first.label.column) };
    return [{ severity: 'error', code: 'sheets.line-twice', params, field: cell.field, ...cell.label }];
  });
}

function withoutKey({ population }: FormWords, { row, column }: Place): Remark {
  const keys = population.key.map((id) => population.fields.find((field) => field.id === id)?.title ?? id);
  return { severity: 'error', code: 'sheets.form-without-key', params: { keys }, row, column };
}

/** A form without any value may be the pattern for the others. */
function blankForm({ population }: FormWords, cells: ReadonlyMap<Id, Located>, at: Place): Remark[] {
  const values = [...cells].filter(([field]) => !population.key.includes(field));
  if (values.length === 0 || values.some(([, { cell }]) => !isBlank(cell))) return [];
  const params = { population: population.title };
  return [{ severity: 'question', code: 'sheets.form-blank', params, row: at.row, column: at.column }];
}
