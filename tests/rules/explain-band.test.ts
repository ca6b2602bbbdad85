import { say, type Code } from '../../src/locale/catalogue';
import type { Population } from '../../src/rules/rule-set';
import type { Entry } from '../../src/rules/run-result';
import { given, runSmall, smallRules } from '../contract/support/small-rules';

type Row = ReturnType<typeof runSmall>['rows'][number];

/** What is said of a row's band: the codes, without what was read. */
const told = (row: Row | undefined): Entry[] =>
  row!.why!['band']!.filter(({ code }) => code.startsWith('band.'));
const sentences = (entries: readonly Entry[], language: 'vi' | 'en'): string[] =>
  entries.map(({ code, params }) => say(language, code as Code, params));

const rulesWith = (bands: Population['bands'], more: Partial<Population> = {}) =>
  smallRules({ criteria: [given('a'), given('b')], rankings: [{}], bands: bands!, ...more });

describe('why a row has its band', () => {
  it('begins with the figure and says for each better band what was not reached', () => {
    const rules = rulesWith([
      { id: 'giỏi', title: 'Giỏi', min: 18 },
      { id: 'khá', title: 'Khá', min: 12, includeMin: false },
      { id: 'tb', title: 'Trung bình', min: 5 },
      { id: 'yếu', title: 'Yếu' },
    ]);
    const { rows } = runSmall(rules, [{ a: 7, b: 5 }]);
    expect(rows[0]!.why!['band']![0]).toMatchObject({ code: 'input', params: { value: 12 } });
    expect(sentences(told(rows[0]), 'vi')).toEqual([
      'Chưa được “Giỏi”: 12 chưa đến 18',
      'Chưa được “Khá”: 12 không trên 12',
      'Xếp loại “Trung bình”: từ 5 trở lên',
    ]);
    expect(sentences(told(rows[0]), 'en')).toEqual([
      'Not “Giỏi”: 12 does not reach 18',
      'Not “Khá”: 12 is not above 12',
      'Band “Trung bình”: from 5',
    ]);
  });

  it('says which condition is not met, by the titles of what it reads', () => {
    const rules = rulesWith([
      { id: 'giỏi', title: 'Giỏi', min: 10, when: 'đ_a >= 8' },
      { id: 'khá', title: 'Khá' },
    ]);
    const { rows } = runSmall(rules, [{ a: 7, b: 9 }]);
    expect(rows[0]!.why!['band']!.slice(-3)).toMatchObject([
      {
        code: 'band.when-unmet',
        params: { band: 'Giỏi', condition: 'a (đ_a >= 8)' },
        cells: [{ cell: 'B2' }],
      },
      { code: 'input', params: { title: 'a', value: 7 } },
      { code: 'band.rest', params: { band: 'Khá' } },
    ]);
  });

  it('names each criterion under the floor with its points, the floor and its most points', () => {
    const rules = rulesWith([
      { id: 'giỏi', title: 'Giỏi', min: 10, floor: { share: '80%' } },
      { id: 'khá', title: 'Khá' },
    ]);
    const { rows } = runSmall(rules, [{ a: 7.99, b: 8 }]);
    expect(sentences(told(rows[0]), 'vi')).toEqual([
      'Chưa được “Giỏi”: a chỉ được 7,99 trong 10, chưa đến mức sàn 80%',
      'Xếp loại “Khá”',
    ]);
    expect(told(rows[0])[0]!.cells).toEqual([{ sheet: 'nguoi', cell: 'B2' }]);
  });

  it('tells ten criteria under the floor and counts the others', () => {
    const criteria = Array.from({ length: 13 }, (_, i) => given('a', { id: `tc${i}`, title: `TC ${i}` }));
    const rules = rulesWith(
      [
        { id: 'giỏi', title: 'Giỏi', floor: { share: '50%' } },
        { id: 'khá', title: 'Khá' },
      ],
      { criteria },
    );
    const { rows } = runSmall(rules, [{ a: 1 }]);
    const codes = told(rows[0]).map(({ code }) => code);
    expect(codes.filter((code) => code === 'band.below-floor')).toHaveLength(10);
    expect(told(rows[0])).toContainEqual({
      code: 'band.more-below-floor',
      params: { band: 'Giỏi', more: 3 },
    });
  });

  it('says which gate leaves no better band, and which gate did not fire', () => {
    const rules = rulesWith(
      [
        { id: 'giỏi', title: 'Giỏi', min: 10 },
        { id: 'khá', title: 'Khá', min: 5 },
        { id: 'tb', title: 'Trung bình' },
      ],
      {
        gates: [
          { id: 'kỷ_luật', when: 'x', effect: { bandAtMost: 'khá' }, because: 'Có người bị kỷ luật' },
          { id: 'chậm', when: 'y', effect: { bandAtMost: 'tb' }, because: 'Báo cáo chậm' },
          { id: 'khác', when: 'y', effect: 'unranked', because: 'Không liên quan' },
        ],
      },
    );
    const { rows } = runSmall(rules, [{ a: 9, b: 9, x: true, y: false }]);
    const entries = rows[0]!.why!['band']!;
    expect(entries.filter(({ code }) => code.startsWith('gate.'))).toMatchObject([
      { code: 'gate.closed', params: { gate: 'kỷ_luật' }, cells: [{ cell: 'E2' }] },
      { code: 'gate.open', params: { gate: 'chậm' } },
    ]);
    expect(sentences(told(rows[0]), 'vi')).toEqual([
      'Chưa được “Giỏi”: không quá “Khá”, vì vướng: Có người bị kỷ luật',
      'Xếp loại “Khá”: từ 5 trở lên',
    ]);
  });

  it('says what is missing where the band is not known', () => {
    const rules = rulesWith([
      { id: 'giỏi', title: 'Giỏi', min: 18 },
      { id: 'khá', title: 'Khá', min: 10, when: 'x' },
      { id: 'tb', title: 'Trung bình' },
    ]);
    const { rows } = runSmall(rules, [
      { a: 9, b: 5, x: null },
      { a: 9, b: null, x: true },
    ]);
    expect(rows.map(({ values }) => values['band'])).toEqual([null, null]);
    expect(told(rows[0])).toMatchObject([
      { code: 'band.below-min', params: { band: 'Giỏi' } },
      { code: 'band.when-unknown', params: { band: 'Khá', condition: 'x' } },
      { code: 'band.unknown', params: { band: 'Khá' } },
    ]);
    expect(sentences(told(rows[1]), 'vi')).toEqual(['Chưa xếp loại được, vì chưa có Tổng điểm']);
  });

  it('says that none holds', () => {
    const rules = rulesWith([{ id: 'giỏi', title: 'Giỏi', min: 18 }]);
    const { rows } = runSmall(rules, [{ a: 1, b: 1 }]);
    expect(told(rows[0]).map(({ code }) => code)).toEqual(['band.below-min', 'band.none']);
  });

  describe('where a band has a quota', () => {
    const rules = rulesWith([
      { id: 'giỏi', title: 'Giỏi', min: 10, quota: { count: 2 } },
      { id: 'khá', title: 'Khá', min: 5 },
    ]);
    const cells = [
      { a: 10, b: 10 },
      { a: 9, b: 9 },
      { a: 9, b: 9 },
      { a: 8, b: 8 },
    ];

    it('tells the seat, the tie at the cut, and the seats that were taken', () => {
      const { rows } = runSmall(rules, cells);
      expect(told(rows[0])).toMatchObject([
        { code: 'band.seated', params: { band: 'Giỏi', place: 1, seats: 2, eligible: 4 } },
        { code: 'band.from', params: { band: 'Giỏi', min: 10 } },
      ]);
      expect(told(rows[1])).toMatchObject([
        { code: 'band.tie', params: { band: 'Giỏi', place: 2, seats: 2, tied: 2 } },
      ]);
      expect(told(rows[3])).toMatchObject([
        { code: 'band.over-quota', params: { band: 'Giỏi', place: 4, seats: 2 } },
        { code: 'band.from', params: { band: 'Khá' } },
      ]);
    });

    it('tells what the council chose, with its reason', () => {
      const { rows } = runSmall(rules, cells, [
        { kind: 'admit', population: 'nguoi', title: 'giỏi', key: ['B'], because: 'Nhiều năm liền' },
      ]);
      expect(told(rows[1])[0]).toMatchObject({
        code: 'band.admitted',
        params: { band: 'Giỏi', because: 'Nhiều năm liền' },
      });
      expect(told(rows[2]).map(({ code }) => code)).toEqual(['band.over-quota', 'band.from']);
    });
  });
});
