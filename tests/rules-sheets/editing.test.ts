import { PACKS } from '../../src/rules/packs';
import type { RuleSet } from '../../src/rules/rule-set';
import { replaced, type Keys } from '../../src/rules/settings/json-node';
import type { GridCell } from '../../src/sheets/grid';
import { edited, gridsOf, placeOf, read, valueAt } from './support/grids';

const [quangThanh, cumMau, capXa] = PACKS as unknown as readonly [RuleSet, RuleSet, RuleSet];

/** What the rules become when one cell is edited. */
function after(
  rules: RuleSet,
  at: Parameters<typeof placeOf> extends [unknown, ...infer Rest] ? Rest : never,
  to: (before: GridCell['value'] | undefined) => GridCell | undefined,
) {
  const grids = gridsOf(rules);
  const place = placeOf(grids, ...at);
  return read(rules, edited(grids, place, to(valueAt(grids, place))));
}

const instead = (from: string, to: string) => (before: unknown) => ({
  value: String(before).replace(from, to),
});

function changed(rules: RuleSet, keys: Keys, value: unknown): unknown {
  return replaced(rules, keys, value);
}

describe('a cell that is edited changes exactly its own property', () => {
  it('the most points of a criterion', () => {
    const { json, problems } = after(
      quangThanh,
      ['Tiêu chí', 'ca_nhan', 'd2_sang_kien', 'Điểm tối đa'],
      () => ({ value: 7.5 }),
    );
    expect(problems).toEqual([]);
    expect(json).toStrictEqual(
      changed(quangThanh, ['populations', 1, 'criteria', 1, 'children', 4, 'max'], 7.5),
    );
  });

  it('the same with a decimal comma in a text', () => {
    const { json } = after(quangThanh, ['Tiêu chí', 'ca_nhan', 'd2_sang_kien', 'Điểm tối đa'], () => ({
      value: '7,5',
    }));
    expect(json).toStrictEqual(
      changed(quangThanh, ['populations', 1, 'criteria', 1, 'children', 4, 'max'], 7.5),
    );
  });

  it('the share of a quota, written with a comma', () => {
    const { json, problems } = after(
      quangThanh,
      ['Danh hiệu', 'ca_nhan', 'cstdcs', 'Điều kiện, cách tính', 3],
      instead('15%', '12,5%'),
    );
    expect(problems).toEqual([]);
    expect(json).toStrictEqual(
      changed(quangThanh, ['populations', 1, 'titles', 1, 'quota', 'share'], '12.5%'),
    );
  });

  it('the condition of a title', () => {
    const { json } = after(
      quangThanh,
      ['Danh hiệu', 'tap_the', 'ca_nhan_70_ldtt', 'Điều kiện, cách tính'],
      () => ({ value: 'ti_le_ldtt >= 72,5%' }),
    );
    expect(json).toStrictEqual(
      changed(quangThanh, ['populations', 0, 'titles', 0, 'conditions', 4, 'must'], 'ti_le_ldtt >= 72.5%'),
    );
  });

  it('a formula with `;` between its arguments, whose texts stay as they are', () => {
    const { json } = after(cumMau, ['Tiêu chí', 'don_vi', 'khieu_to', 'Thực hiện, điều kiện'], () => ({
      value: 'min(4; 1,5 * don_xong) + (oneOf(loai; "xa; 1,5") ? 1 : 0,25)',
    }));
    expect(json).toStrictEqual(
      changed(
        cumMau,
        ['populations', 0, 'criteria', 1, 'children', 2, 'method', 'expression'],
        'min(4, 1.5 * don_xong) + (oneOf(loai, "xa; 1,5") ? 1 : 0.25)',
      ),
    );
  });

  it('a parameter in a line of the details', () => {
    const { json } = after(
      cumMau,
      ['Tiêu chí', 'don_vi', 'thu_ns', 'Chi tiết'],
      instead('Mỗi bước trừ: 0,5', 'Mỗi bước trừ: 0,75'),
    );
    const keys = ['populations', 0, 'criteria', 0, 'children', 0, 'children', 0, 'method', 'lose'];
    expect(json).toStrictEqual(changed(cumMau, keys, 0.75));
  });

  it('the points of one level', () => {
    const { json } = after(
      cumMau,
      ['Tiêu chí', 'don_vi', 'an_ninh', 'Chi tiết'],
      instead('kha = 4,5', 'kha = 4'),
    );
    const keys = ['populations', 0, 'criteria', 0, 'children', 2, 'children', 1, 'method', 'points', 'kha'];
    expect(json).toStrictEqual(changed(cumMau, keys, 4));
  });

  it('a tier, whose worth becomes a share', () => {
    const { json } = after(
      cumMau,
      ['Tiêu chí', 'don_vi', 'tthc', 'Chi tiết'],
      instead('tre_it → trừ 1 điểm', 'tre_it → 80 %'),
    );
    const keys = ['populations', 0, 'criteria', 1, 'children', 1, 'method', 'tiers', 1];
    expect(json).toStrictEqual(changed(cumMau, keys, { when: 'ti_le_tre <= tre_it', share: '80 %' }));
  });

  it('a cell that is cleared is a property that is absent, not one with its default written', () => {
    const { json } = after(cumMau, ['Tiêu chí', 'don_vi', 'tang_truong', 'Cách tính'], () => undefined);
    const rules = json as RuleSet;
    const section = rules.populations[0]!.criteria![0] as { children: { children: object[] }[] };
    expect(Object.hasOwn(section.children[0]!.children[1]!, 'aggregate')).toBe(false);
  });

  it('a choice by its id', () => {
    const { json } = after(capXa, ['Danh hiệu', 'ca_nhan', 'giay_khen', 'Chi tiết', 1], (before) => ({
      value: String(before).replace('Hội đồng quyết định', 'none'),
    }));
    expect(json).toStrictEqual(changed(capXa, ['populations', 1, 'titles', 3, 'quota', 'tie'], 'none'));
  });

  it('a percentage that Excel keeps as a number', () => {
    const { json } = after(quangThanh, ['Tiêu chí', 'tap_the', 'd1_chi_tieu', 'Kế hoạch'], () => ({
      value: 0.15,
      format: '0%',
    }));
    expect(json).toStrictEqual(
      changed(quangThanh, ['populations', 0, 'criteria', 0, 'children', 0, 'method', 'target'], '15%'),
    );
  });

  it('a text that begins like a formula', () => {
    const { json } = after(quangThanh, ['Tiêu chí', 'tap_the', 'dot1', 'Tiêu chí'], () => ({
      value: '=Đợt 1',
    }));
    expect(json).toStrictEqual(changed(quangThanh, ['populations', 0, 'criteria', 0, 'title'], '=Đợt 1'));
  });

  it('the order of columns, notes beside the table and blank rows change nothing', () => {
    const grids = gridsOf(quangThanh).map((grid) => ({
      ...grid,
      rows: grid.rows.flatMap((row) => [['ghi chú'].map((value) => ({ value })), [], row.toReversed()]),
      merges: [],
    }));
    const moved = grids.map((grid) => ({ ...grid, rows: grid.rows.filter((row) => row.length !== 1) }));
    expect(read(quangThanh, moved)).toMatchObject({ problems: [], json: quangThanh });
  });
});
