import fc from 'fast-check';
import { faultsOf, pointsOf, scoresOf } from './support';

const within = (values: object) => ({ low: 55, high: 56, ...values });

describe('a range', () => {
  it('is full inside, its ends included, and nothing outside', () => {
    expect(pointsOf('range', within({ actual: [54.99, 55, 55.5, 56, 56.01] }))).toEqual([0, 10, 10, 10, 0]);
  });

  it.each([
    ['below', [0, 10, 10]],
    ['above', [10, 10, 0]],
    ['both', [0, 10, 0]],
  ])('loses %s', (outside, points) => {
    expect(pointsOf('range', within({ actual: [54, 55.5, 57], outside }))).toEqual(points);
  });

  it('loses by steps from the end that was passed', () => {
    const values = within({ actual: [53.9, 57.2], step: 0.5, lose: 2 });
    expect(pointsOf('range', values)).toEqual([6, 6]);
    expect(pointsOf('range', { ...values, count: 'begun' })).toEqual([4, 4]);
    expect(pointsOf('range', { ...values, count: 'exact' })).toEqual([5.6, 5.2]);
  });

  it('reads a share as a share of the end that was passed', () => {
    // 10 below 200 is 5 %, 30 above 300 is 10 %
    const values = { actual: [190, 330], low: 200, high: 300, step: '1%', lose: 1 };
    expect(pointsOf('range', values)).toEqual([5, 0]);
  });

  it('has its own ends in each row', () => {
    expect(pointsOf('range', { actual: [5, 5], low: [4, 6], high: [6, 8] })).toEqual([10, 0]);
  });

  it('is met where nothing is lost', () => {
    const { met } = scoresOf('range', within({ actual: [54, 55, 57, null], outside: 'below' }));
    expect(Array.from(met!.values)).toEqual([0, 1, 1, 2]);
  });

  it('with a low end above the high one is a fault of the row', () => {
    const { points, faults } = scoresOf('range', { actual: 5, low: [7], high: [3] });
    expect(points[0]).toBeNaN();
    expect(faults).toMatchObject([{ row: 0, code: 'method.range.crossed', params: { low: 7, high: 3 } }]);
  });

  it('whose end is 0 has no step of a share of it', () => {
    const { points, faults } = scoresOf('range', { actual: -5, low: [0], high: 3, step: '1%', lose: 1 });
    expect(points[0]).toBeNaN();
    expect(faults).toMatchObject([{ row: 0, code: 'method.range.no-step', parameter: 'low' }]);
  });

  // “A missing operand makes the result missing; and/or decide when one side settles them”
  it.each([
    ['an end that is not asked', { actual: 9, low: [null], high: 8, outside: 'above' }, 0],
    ['an end that is not asked', { actual: 7, low: [null], high: 8, outside: 'above' }, 10],
    ['the low end of a result above the high one', { actual: 9, low: [null], high: 8 }, 0],
    ['the low end of a result above the high one', { actual: 9, low: [null], high: 8, outside: 'below' }, 10],
    ['the high end of a result below the low one', { actual: 3, low: 4, high: [null] }, 0],
    ['the low end of a result that may be below it', { actual: 7, low: [null], high: 8 }, null],
    ['the high end of a result that may be above it', { actual: 7, low: 4, high: [null] }, null],
    ['the result', { actual: [null], low: 4, high: 8 }, null],
  ])('may miss %s: %j gives %j', (_, values, points) => {
    expect(pointsOf('range', values)).toEqual([points]);
  });
});

describe('the constants of a range', () => {
  it.each([
    [{ low: 5, high: 4 }, ['low: rules.low-above-high']],
    [{ low: 4, high: 4 }, []],
    [{ low: 1, high: 4, step: 1 }, ['step: rules.needs-beside']],
    [{ low: 1, high: 4, step: '1%' }, ['step: rules.needs-beside']],
    [{ low: 1, high: 4, lose: 1 }, ['lose: rules.needs-beside']],
    [{ low: 1, high: 4, count: 'begun' }, ['count: rules.needs-beside']],
    [{ low: 1, high: 4, step: 0, lose: -1 }, ['step: rules.not-positive', 'lose: rules.negative']],
  ])('%j have the faults %j', (values, faults) => {
    expect(faultsOf('range', values)).toEqual(faults);
  });
});

it('points of a range never rise on the way out of it', () => {
  const figure = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(figure, figure, fc.array(figure, { minLength: 2 }), (a, b, further) => {
      const [low, high] = [Math.min(a, b) / 100, Math.max(a, b) / 100];
      const away = further.map((value) => value / 100).sort((x, y) => x - y);
      for (const actual of [away.map((value) => high + value), away.map((value) => low - value)]) {
        const points = pointsOf('range', { actual, low, high, step: 0.7, lose: 0.3 }) as number[];
        for (let i = 1; i < points.length; i++) expect(points[i]!).toBeLessThanOrEqual(points[i - 1]!);
        expect(points[0]!).toBeLessThanOrEqual(10);
      }
    }),
  );
});
