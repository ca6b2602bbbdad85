import fc from 'fast-check';
import pack from '../../packs/quang-thanh-2021.json';
import type { PopulationData } from '../../src/engine/graph/population-data';
import { nodeId } from '../../src/engine/graph/node';
import { NOTHING_RECORDED } from '../../src/engine/titles/recorded/recorded';
import { evaluate } from '../../src/rules/decide/evaluate';
import { populationResult } from '../../src/rules/decide/population-result';
import type { RuleSet } from '../../src/rules/rule-set';
import { validateRules } from '../../src/rules/validate';
import { tableOf, type Cells } from '../support/table';

const rules = pack as unknown as RuleSet;
const compiled = validateRules(rules).compiled!;

const LEVELS = { chua_tot: 0, kha: 1, tot: 2 };

/** A cell of a person and another value for it. */
const change = fc.oneof(
  fc.record({
    field: fc.constantFrom('d1_xong', 'd2_xong', 'd1_giao'),
    value: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({ field: fc.constantFrom('d1_pt', 'd2_pt'), value: fc.constantFrom(0, 2.5, 4.75, 5, null) }),
  fc.record({
    field: fc.constantFrom('d1_ky_cuong', 'd2_ky_cuong'),
    value: fc.constantFrom(...Object.keys(LEVELS)),
  }),
  fc.record({ field: fc.constantFrom('sang_kien', 'd1_ky_niem'), value: fc.boolean() }),
  fc.record({
    field: fc.constantFrom('ngay_dang_ky', 'ngay_ho_so'),
    value: fc.constantFrom('2021-01-10', '2021-01-25', null),
  }),
  fc.record({
    field: fc.constant('muc_do'),
    value: fc.constantFrom('khong_ht', 'ht', 'ht_tot', 'ht_xuat_sac'),
  }),
);

const person = fc.record({
  d1_xong: fc.integer({ min: 0, max: 12 }),
  d2_xong: fc.integer({ min: 0, max: 12 }),
  d1_pt: fc.integer({ min: 0, max: 5 }),
  d2_pt: fc.integer({ min: 0, max: 5 }),
  sang_kien: fc.boolean(),
  muc_do: fc.constantFrom('ht', 'ht_tot', 'ht_xuat_sac'),
});

const people = fc.array(person, { minLength: 1, maxLength: 12 }).map((list) =>
  list.map((values, i): Cells => ({
    ho_ten: `Người ${i}`,
    bo_phan: i % 2 === 0 ? 'Văn phòng' : 'Tài chính',
    chuc_vu: 'cong_chuc',
    ngay_dang_ky: '2021-01-15',
    d1_giao: 12,
    d2_giao: 12,
    d1_ky_cuong: 'tot',
    d2_ky_cuong: 'kha',
    d1_ky_niem: true,
    ngay_sang_kien: '2021-10-01',
    ky_luat: 'khong',
    ngay_ho_so: '2021-11-10',
    ...values,
  })),
);

const office: Cells = {
  ten: 'Văn phòng',
  d1_giao: 20,
  d1_dat: 20,
  d1_pt: 9,
  d2_giao: 30,
  d2_dat: 29,
  d2_pt: 9,
  muc_do: 'ht_xuat_sac',
  ngay_dang_ky: '2021-01-18',
  ngay_ho_so: '2021-11-12',
};

function tablesOf(rows: readonly Cells[]): Map<string, PopulationData> {
  return new Map([
    ['tap_the', tableOf(rules, 'tap_the', [office])],
    ['ca_nhan', tableOf(rules, 'ca_nhan', rows)],
  ]);
}

describe('after one cell changed', () => {
  it('gives the result of a full run, and evaluates no column that does not depend on the cell', () => {
    fc.assert(
      fc.property(people, fc.nat(), change, (rows, pick, { field, value }) => {
        const before = tablesOf(rows);
        const after = tablesOf(
          rows.map((row, i) => (i === pick % rows.length ? { ...row, [field]: value } : row)),
        );
        const none = NOTHING_RECORDED;
        const first = evaluate(compiled, before, none, []);
        const changed = new Set([nodeId('ca_nhan', field)]);
        const again = evaluate(compiled, after, none, [], { run: first, changed });
        const full = evaluate(compiled, after, none, []);

        for (const population of rules.populations) {
          const [a, b] = [again, full].map((run) => populationResult(compiled, population, run, true, 'vi'));
          expect(a).toEqual(b);
        }
        expect(again.problems).toEqual(full.problems);
        expect(again.evaluated).toBe(dependentsOf(nodeId('ca_nhan', field)));
        expect(again.evaluated).toBeLessThan(full.evaluated / 2);
      }),
      { numRuns: 60 },
    );
  });

  it('evaluates everything when a key changes', () => {
    const before = tablesOf([{ ho_ten: 'An', bo_phan: 'Văn phòng' }]);
    const none = NOTHING_RECORDED;
    const first = evaluate(compiled, before, none, []);
    const after = tablesOf([{ ho_ten: 'Ân', bo_phan: 'Văn phòng' }]);
    const again = evaluate(compiled, after, none, [], {
      run: first,
      changed: new Set([nodeId('ca_nhan', 'ho_ten')]),
    });
    expect(again.evaluated).toBe(first.evaluated);
  });
});

/** How many nodes lead to this one, itself among them: by looking at the edges backwards, not by the engine's walk. */
function dependentsOf(id: string): number {
  const reached = new Set([id]);
  for (let grown = true; grown;) {
    const size = reached.size;
    for (const node of compiled.nodes.values())
      if (node.dependencies.some((to) => reached.has(to))) reached.add(node.id);
    grown = reached.size > size;
  }
  return reached.size;
}
