import { flagColumn } from '../../../formula/flag-column';
import type { FormulaLayout, HelperColumn } from '../../../formula/formula-layout';
import { call } from '../../../formula/formula-text';
import type { StandingColumns } from '../../../ranking/standing-columns';
import type { WalkPools } from './pools';

/** Rows as the walk meets them: numbers for rows that compete, words for others. */
export interface WalkRows {
  /** Which kind a row is, from 1. */
  readonly kind: HelperColumn;
  /** The place of the first of its class in the order of all, from 1: group after group, best first. */
  readonly start: HelperColumn;
  /** Its own place: equal rows stand there as they stand on the sheet. */
  readonly place: HelperColumn;
  readonly ahead: HelperColumn;
  /** How many of its class and group are of a kind and meet a condition on another column. */
  count(kind: number, row: number, ...criteria: readonly string[]): string;
}

export function walkRows(
  layout: FormulaLayout,
  name: string,
  { kinds, parts }: WalkPools,
  group: HelperColumn | undefined,
  { ahead }: StandingColumns,
): WalkRows {
  const missing = layout.word('missing');
  const competing = (what: string, formula: (row: number) => string): HelperColumn =>
    layout.helper(`${name} ${what}`, (row) => ({
      formula: `IF(ISNUMBER(${ahead.cell(row)}),${formula(row)},${missing})`,
    }));
  const contest = competing('contest', (row) => group?.cell(row) ?? '1');
  const kind = kindColumn();
  const before = (row: number): string => call('COUNTIFS', contest.range, `"<"&${contest.cell(row)}`);
  const start = competing('start', (row) => `${before(row)}+${ahead.cell(row)}+1`);
  const same = (column: HelperColumn, row: number): string[] => [
    `${column.cell(0)}:${column.cell(row)}`,
    column.cell(row),
  ];
  const place = competing('place', (row) => `${start.cell(row)}+${call('COUNTIFS', ...same(start, row))}-1`);
  const own = (row: number): string[] => [start.range, start.cell(row)];
  return {
    kind,
    start,
    place,
    ahead,
    count: (index, row, ...criteria) =>
      call('COUNTIFS', ...own(row), kind.range, String(index + 1), ...criteria),
  };

  function kindColumn(): HelperColumn {
    let stride = 1;
    const digits = parts.map(({ part, of, combinations }, at) => {
      const flags = flagColumn(
        layout,
        `${name} part ${at}`,
        (row) => part.where.program.formula(row, layout),
        'condition',
      );
      const unit = stride;
      stride *= combinations.length;
      return (row: number): string => {
        const [yes, no] = [flags.is(row, 'yes'), flags.is(row, 'no')];
        return `IF(${yes},${of.yes * unit},IF(${no},${of.no * unit},${of.missing * unit}))`;
      };
    });
    if (stride !== kinds.length) throw new Error('every kind has a number');
    return competing('kind', (row) => ['1', ...digits.map((digit) => digit(row))].join('+'));
  }
}
