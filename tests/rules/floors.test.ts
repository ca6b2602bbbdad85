import type { Criterion, Population } from '../../src/rules/rule-set';
import { given, runSmall, smallRules, values } from '../contract/support/small-rules';

type Floor = NonNullable<NonNullable<Population['bands']>[number]['floor']>;

const section = (
  id: string,
  children: Criterion[],
  aggregate: 'sum' | 'best' | 'worst' = 'sum',
): Criterion => ({ id, title: id.toUpperCase(), children, aggregate });

/** A band for everybody who reaches the floor, and one for the rest. */
const rulesWith = (criteria: Criterion[], floor: Floor, more: Partial<Population> = {}) =>
  smallRules({
    criteria,
    bands: [
      { id: 'đạt', title: 'Đạt', floor },
      { id: 'không', title: 'Không' },
    ],
    ...more,
  });

const half: Floor = { share: '50%' };

describe('the floor of a band', () => {
  it('is reached by a share of the points, exactly', () => {
    const { rows } = runSmall(rulesWith([given('a')], { share: '70%' }), [{ a: 7 }, { a: 6.99 }]);
    expect(values(rows, 'band')).toEqual(['đạt', 'không']);
  });

  it('asks every criterion that scores, however deep, and no section above it', () => {
    const rules = rulesWith([section('s', [section('t', [given('a')]), given('b')])], half);
    const { rows } = runSmall(rules, [
      { a: 5, b: 5 },
      { a: 4, b: 10 }, // 14 of 20 in the section, but 4 of 10 in a
    ]);
    expect(values(rows, 'band')).toEqual(['đạt', 'không']);
  });

  // “a best or worst node counts once” (rule-language.md, Points)
  it('asks a best section once, not its children', () => {
    const rules = rulesWith([section('s', [given('a'), given('b')], 'best')], half);
    const { rows } = runSmall(rules, [
      { a: 10, b: 0 },
      { a: 4, b: 4.99 },
    ]);
    expect(values(rows, 'band')).toEqual(['đạt', 'không']);
    expect(rows[1]!.why!['band']).toContainEqual(
      expect.objectContaining({
        code: 'band.below-floor',
        params: { band: 'Đạt', criterion: 'S', floor: '50%', points: 4.99, max: 10 },
      }),
    );
  });

  it('asks a worst section once, and names it, not the child', () => {
    const rules = rulesWith([section('s', [given('a'), given('b')], 'worst')], half);
    const { rows } = runSmall(rules, [{ a: 10, b: 4 }]);
    expect(values(rows, 'band')).toEqual(['không']);
    const named = rows[0]!.why!['band']!.filter(({ code }) => code === 'band.below-floor');
    expect(named.map(({ params }) => params['criterion'])).toEqual(['S']);
  });

  it('of sections asks the sections, not the criteria in them', () => {
    const rules = rulesWith([section('s', [given('a'), given('b')]), given('c')], {
      share: '50%',
      of: 'sections',
    });
    const { rows } = runSmall(rules, [
      { a: 0, b: 10, c: 0 },
      { a: 0, b: 9.99, c: 10 },
    ]);
    expect(values(rows, 'band')).toEqual(['đạt', 'không']);
  });

  it('asks neither what is added or taken off nor what does not apply', () => {
    const rules = rulesWith([given('a'), given('b', { applies: 'x' }), given('c', { kind: 'bonus' })], half);
    const { rows } = runSmall(rules, [
      { a: 9, b: 0, c: 0, x: false },
      { a: 9, b: 0, c: 0, x: true },
    ]);
    expect(values(rows, 'band')).toEqual(['đạt', 'không']);
  });

  it('is unknown where a criterion has no points, unless another one misses it anyway', () => {
    const rules = rulesWith([given('a'), given('b')], half, { bandsBy: 'c' });
    const { rows } = runSmall(rules, [
      { a: 9, b: null, c: 1 },
      { a: 1, b: null, c: 1 },
    ]);
    expect(values(rows, 'band')).toEqual([null, 'không']);
    expect(rows[0]!.why!['band']!.map(({ code }) => code)).toEqual([
      'input',
      'band.floor-unknown',
      'band.unknown',
    ]);
  });
});
