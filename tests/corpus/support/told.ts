import type { Problem } from '../../../src/engine/problem';
import type { Told } from '../grids/expected';

/** What each of our codes tells, in the words of the corpus. */
const KINDS: Readonly<Record<string, Told>> = {
  'sheets.number-ambiguous': 'ambiguous number',
  'sheets.number-other-unit': 'ambiguous number',
  'sheets.number-is-date': 'date for a number',
  'sheets.date-swapped': 'date may be swapped',
  'sheets.number-maybe-none': 'mark for nothing',
  'sheets.date-maybe-none': 'mark for nothing',
  'sheets.value-not-given': 'missing mark',
  'sheets.number-expected': 'no number',
  'sheets.number-range': 'no number',
  'sheets.number-comparison': 'no number',
  'sheets.level-unknown': 'no such level',
  'sheets.level-unknown-near': 'no such level',
  'sheets.cell-error': 'error value',
  'sheets.key-twice': 'duplicate',
  'sheets.key-near': 'near-duplicate',
  'row.belongs-nowhere': 'orphan',
  'row.belongs-nowhere-near': 'orphan',
  'sheets.legacy-text': 'legacy text',
  'sheets.number-merged': 'number over several rows',
  'sheets.number-merged-across': 'number over several rows',
  'sheets.column-not-found': 'field without column',
  'sheets.column-not-found-optional': 'field without column',
  'sheets.section-not-found': 'field without column',
  'sheets.section-not-found-optional': 'field without column',
  'sheets.line-not-found': 'field without column',
  'sheets.line-not-found-optional': 'field without column',
  'sheets.column-twice': 'which column',
  'sheets.which-column': 'which column',
  'sheets.sheet-ambiguous': 'which table',
  'sheets.hidden-rows': 'hidden rows',
  'sheets.row-without-key': 'row without key',
  'sheets.side-title-unknown': 'no such title',
  'sheets.side-title-unknown-near': 'no such title',
};

/** The proposed mapping is confirmed as a whole, which every case allows. */
const ALLOWED = new Set(['sheets.mapping-unconfirmed']);

export interface Said {
  readonly told: Told | undefined;
  readonly code: string;
  readonly as: 'question' | 'error' | 'note';
  readonly sheet: string;
  readonly cells: readonly string[];
  /** The rows it names where it names no cells. */
  readonly rows: readonly number[];
  readonly field: string | undefined;
}

export function saidOf(problems: readonly Problem[]): Said[] {
  return problems
    .filter(({ code }) => !ALLOWED.has(code))
    .map((problem) => ({
      told: KINDS[problem.code],
      code: problem.code,
      as: problem.severity === 'warning' ? 'note' : problem.severity,
      sheet: problem.sheet ?? '',
      cells: [...new Set([...(problem.cell === undefined ? [] : [problem.cell]), ...namedCells(problem)])],
      rows: typeof problem.params['rows'] === 'string' ? numbersIn(problem.params['rows']) : [],
      field: problem.column,
    }));
}

/** The other cells of which its sentence speaks: `'Điểm'!B2`, `C2–C4, C7`. */
function namedCells({ params }: Problem): string[] {
  const others = [params['other'], params['first']].flatMap((text) =>
    typeof text === 'string' ? [text.replace(/^.*!/, '')] : [],
  );
  const cells = params['cells'];
  return [...others, ...(typeof cells === 'string' ? cells.split(', ').flatMap(cellsBetween) : [])];
}

function cellsBetween(span: string): string[] {
  const [from = '', to = from] = span.split('–');
  const letters = from.replace(/\d+/, '');
  const last = Number(to.replace(/\D+/, ''));
  const first = Number(from.replace(/\D+/, ''));
  return Array.from({ length: last - first + 1 }, (_, i) => `${letters}${String(first + i)}`);
}

function numbersIn(spans: string): number[] {
  return spans.split(', ').flatMap((span) => {
    const [from = NaN, to = from] = span.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}
