import { decidedCases, onEach } from './cases';
import { decided, resultOf } from './decided';
import { GRIDS } from './generate/case';

/** z-score and a range that loses on both sides are not claimed (design §7). */
const CASES = decidedCases(80, Number(process.env['INVARIANTS_SEED'] ?? 20210116), { rising: true });

const RAISED = ['a', 'b', 'chấm', 'đếm', 'mức'] as const;

describe('where a higher result is better', () => {
  it('raising a result never lowers the rank of its row, whatever the others lose or gain by it', () => {
    let better = 0;
    let compared = 0;
    onEach(CASES, ({ compiled, rows, run, dice }) => {
      for (const field of RAISED) {
        const at = dice.int(0, rows.length - 1);
        const grid: readonly (number | string)[] = GRIDS[field];
        const higher = grid.slice(grid.indexOf(rows[at]![field] as string) + 1);
        if (rows[at]![field] === null || higher.length === 0) continue;
        const raised = rows.with(at, { ...rows[at]!, [field]: dice.pick(higher) });
        const [was, is] = [run, decided(compiled, raised)].map((one) => resultOf(one).rows[at]!.ranks);
        for (const ranking of ['rank', 'hạng_nhóm']) {
          const [before, after] = [was![ranking]!.place, is![ranking]!.place];
          if (before === null || after === null) continue;
          expect({ field, at, ranking, lowered: after > before }).toEqual({
            field,
            at,
            ranking,
            lowered: false,
          });
          compared += 1;
          if (after < before) better += 1;
        }
      }
    });
    expect(compared).toBeGreaterThan(200);
    expect(better).toBeGreaterThan(40);
  });
});
