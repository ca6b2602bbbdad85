import type { GraphEvaluation } from '../../../src/engine/graph/evaluation';
import { nodeId } from '../../../src/engine/graph/node';
import type { PopulationData } from '../../../src/engine/graph/population-data';
import { NOTHING_RECORDED } from '../../../src/engine/titles/recorded/recorded';
import { evaluate, type Earlier } from '../../../src/rules/decide/evaluate';
import { populationResult } from '../../../src/rules/decide/population-result';
import { tableOf, type Cells } from '../../support/table';
import { decidedCases, onEach } from './cases';
import { GRIDS, POPULATION } from './generate/case';

const CASES = decidedCases(14, Number(process.env['INVARIANTS_SEED'] ?? 20210117), { rising: false });

const FIELDS = ['a', 'b', 'chấm', 'đếm', 'chỉ_tiêu', 'mức'] as const;

describe('on random rule sets, after one cell changed', () => {
  it('the columns that depend on it are evaluated again, and the result is that of a full run', () => {
    let spared = 0;
    onEach(CASES, ({ compiled, rules, rows, dice }) => {
      const run = (cells: readonly Cells[], earlier?: Earlier): GraphEvaluation => {
        const table: PopulationData = tableOf(rules, POPULATION, cells);
        return evaluate(compiled, new Map([[POPULATION, table]]), NOTHING_RECORDED, [], earlier);
      };
      const first = run(rows);
      for (const field of dice.some(FIELDS, 50)) {
        const at = dice.int(0, rows.length - 1);
        const value = dice.chance(15) ? null : dice.pick<number | string>(GRIDS[field]);
        const changed = rows.with(at, { ...rows[at]!, [field]: value });
        const again = run(changed, { run: first, changed: new Set([nodeId(POPULATION, field)]) });
        const full = run(changed);
        const told = [again, full].map((one) =>
          populationResult(compiled, rules.populations[0]!, one, true, 'vi'),
        );
        expect(told[0]).toEqual(told[1]);
        expect(again.problems).toEqual(full.problems);
        expect(again.evaluated).toBeLessThan(full.evaluated);
        spared += full.evaluated - again.evaluated;
      }
    });
    expect(spared).toBeGreaterThan(300);
  });
});
