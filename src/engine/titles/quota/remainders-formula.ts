import type { FormulaLayout, HelperColumn } from '../../formula/formula-layout';
import { call } from '../../formula/formula-text';
import type { Fraction } from './fraction-formula';

/** What largest remainders add to the whole parts, as columns for the group of each row. */
export interface RemainderColumns {
  /** 1 where the row's group has a seat more, 0 where not; −1 where it competes for one that the council has to give. */
  readonly extra: HelperColumn;
}

/**
 * Shares ⌊Σ exact⌋ seats as `apportion` does, on whole numbers alone. A group whose figure is not known has no part in it.
 *
 * @param group the place of the first row of each row's group
 * @param recorded the seats that the council recorded, which settle equal remainders
 */
export function remainderColumns(
  layout: FormulaLayout,
  name: string,
  { numerator, denominator }: Fraction,
  group: HelperColumn,
  recorded: HelperColumn | undefined,
): RemainderColumns {
  const missing = layout.word('missing');
  // each group counts once, in its first row
  const parts = layout.helper(`${name} parts`, (row) => ({
    formula: `IF(${group.cell(row)}=${row + 1},IFERROR(${numerator(row)},${missing}),${missing})`,
  }));
  const rests = layout.helper(`${name} rests`, (row) => {
    const part = parts.cell(row);
    return { formula: `IF(ISNUMBER(${part}),${part}-INT(${part}/${denominator})*${denominator},${missing})` };
  });
  const left = layout.helper(`${name} left`, () => {
    const [all, beyond] = [call('SUM', parts.range), call('SUM', rests.range)];
    return { formula: `INT(${all}/${denominator})-(${all}-${beyond})/${denominator}` };
  });
  const larger = layout.helper(`${name} larger`, (row) => {
    const rest = restOf(rests, group, row);
    return { formula: `IFERROR(${call('COUNTIFS', rests.range, `">"&${rest}`)},${missing})` };
  });
  const chosen =
    recorded &&
    layout.helper(`${name} chosen`, (row) => {
      const [set, part] = [recorded.cell(row), parts.cell(row)];
      const more = `IF(${set}>INT(${part}/${denominator}),1,0)`;
      return { formula: `IF(AND(ISNUMBER(${set}),ISNUMBER(${part})),${more},${missing})` };
    });
  const extra = layout.helper(`${name} extra`, (row) => {
    const rest = restOf(rests, group, row);
    const equal = call('COUNTIFS', rests.range, rest);
    const room = `${left.cell(row)}-${larger.cell(row)}`;
    const count = (answer: number): string =>
      chosen ? call('COUNTIFS', rests.range, rest, chosen.range, String(answer)) : '0';
    const free = `${room}-${count(1)}`;
    const open = `${equal}-${count(1)}-${count(0)}`;
    const across = chosen ? `IF(${free}<=0,0,IF(${open}<=${free},1,-1))` : '-1';
    const among = `IF(${room}<=0,0,IF(${equal}<=${room},1,${across}))`;
    return { formula: `IFERROR(IF(${rest}=0,0,${among}),${missing})` };
  });
  return { extra };
}

/** The remainder of the row's group. */
function restOf(rests: HelperColumn, group: HelperColumn, row: number): string {
  return call('INDEX', rests.range, group.cell(row));
}
