import { pointsOf, scoresOf } from './support';

const lower = (values: object) => ({ better: 'lower', ...values });

describe('a result against its target', () => {
  it('that is better the lower it is reaches its target in full when it falls to 0 or below', () => {
    expect(pointsOf('proportional', lower({ actual: [8, 4, 2, 0, -1], target: 4 }))).toEqual([
      5, 10, 10, 10, 10,
    ]);
    expect(pointsOf('proportional', lower({ actual: [3, 0, -1], target: [0, 0, 0] }))).toEqual([0, 10, 10]);
  });

  it.each([
    ['higher', 0, ['method.target-zero']],
    ['higher', -2, ['method.target-negative']],
    ['lower', 0, []],
    ['lower', -2, ['method.target-negative']],
  ])('where %s is better, has no ratio to a target that has none: %d', (better, target, codes) => {
    const { faults } = scoresOf('proportional', { better, actual: 1, target: [target] });
    expect(faults!.map(({ code }) => code)).toEqual(codes);
  });

  it('is compared after rounding to 9 decimals, however large it is', () => {
    const values = { actual: [0.1 + 0.2, 123456789.1, 99999999.99], target: [0.3, 123456789.2, 99999999.99] };
    const { met, exceeded } = scoresOf('step', { ...values, step: 1, lose: 1 });
    expect([Array.from(met!.values), Array.from(exceeded!.values)]).toEqual([
      [1, 0, 1],
      [0, 0, 0],
    ]);
  });

  it('that reaches a third of its target has points from a third on', () => {
    const points = (actual: number[], from: string) =>
      pointsOf('proportional', { actual, target: 3, from }, { max: 3 });
    expect(points([1, 0.99], '1/3')).toEqual([1, 0]);
    expect(points([2, 1.99], '2/3')).toEqual([2, 0]);
  });
});
