import type { HelperColumn } from '../../formula/formula-layout';
import type { FormulaLayout } from '../../formula/formula-layout';
import type { GroupColumn } from '../../formula/group-column';
import { fold } from '../../text/fold';
import type { SetNumber } from '../recorded/choice';
import { namedNumber, type Spelling } from './named-values';
import type { Quota } from './rules';

/** The seats that the council recorded for a title or band, by the folded name of a group. */
export type RecordedSeats = ReadonlyMap<string, SetNumber>;

/** The seats that the council recorded for the row's group, a word where it recorded none; absent: it did for nobody. */
export function recordedColumn(
  { per }: Quota,
  recorded: RecordedSeats | undefined,
  group: GroupColumn | undefined,
  { layout, name }: { readonly layout: FormulaLayout; readonly name: string },
): HelperColumn | undefined {
  if (!recorded || recorded.size === 0) return undefined;
  if (!per || !group) {
    const all = recorded.get('');
    return all && layout.helper(`${name} recorded`, () => ({ value: all.value }), 'choice');
  }
  const seats = new Map([...recorded].map(([name, { value }]) => [name, value]));
  seats.delete(''); // no group is called nothing
  return layout.helper(
    `${name} recorded`,
    (row) => {
      const value = namedNumber(group.keys.cell(row), per.program.type, seats, OF_A_GROUP);
      return { formula: `IFERROR(${value},${layout.word('missing')})` };
    },
    'choice',
  );
}

/** What a group is called, and what it may be called besides. */
const OF_A_GROUP: Spelling = {
  yes: ['true', 'có'],
  no: ['false', 'không'],
  number: (value) => [fold(String(value))],
};
