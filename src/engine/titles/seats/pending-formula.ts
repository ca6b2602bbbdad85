import type { FormulaLayout } from '../../formula/formula-layout';

/**
 * The word of a row whose group competes with others for a seat that equal remainders leave to the council: who would gain by that
 * seat awaits the council.
 *
 * @param certain the word with the seats that are the group's in any case
 * @param chosen the word if the group is given the seat, before any vote
 */
export function pendingWord(
  layout: FormulaLayout,
  name: string,
  certain: (row: number) => string,
  chosen: (row: number) => string,
  row: number,
): string {
  const [nominated, council, over] = (['nominated', 'council', 'over-quota'] as const).map((word) =>
    layout.word(word),
  );
  const word = layout.helper(`${name} certain`, (each) => ({ formula: certain(each) }), 'decision').cell(row);
  const gain = layout.helper(`${name} chosen`, (each) => ({ formula: chosen(each) }), 'decision').cell(row);
  return `IF(AND(${word}=${over},OR(${gain}=${nominated},${gain}=${council})),${council},${word})`;
}
