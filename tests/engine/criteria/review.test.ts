import { reviewResult } from '../../../src/engine/criteria/review';

const stages = [Float64Array.of(8, 9, NaN), Float64Array.of(7, NaN, 6), Float64Array.of(7.5, NaN, NaN)];

describe('the result of a review', () => {
  it('is the last stage, or missing where that was not held', () => {
    expect([...reviewResult(stages, { use: 'last', from: 0, missing: 'block' })]).toEqual([7.5, NaN, NaN]);
  });

  it('is the latest stage given where earlier ones may stand', () => {
    expect([...reviewResult(stages, { use: 'last', from: 0, missing: 'earlier' })]).toEqual([7.5, 9, 6]);
  });

  it('is never a stage before the first that may stand', () => {
    expect([...reviewResult(stages, { use: 'last', from: 1, missing: 'earlier' })]).toEqual([7.5, NaN, 6]);
  });

  it('is the lowest or the mean of those that count', () => {
    expect([...reviewResult(stages, { use: 'lowest', from: 0, missing: 'earlier' })]).toEqual([7, 9, 6]);
    expect([...reviewResult(stages, { use: 'mean', from: 1, missing: 'earlier' })]).toEqual([7.25, NaN, 6]);
    expect([...reviewResult(stages, { use: 'mean', from: 1, missing: 'block' })]).toEqual([7.25, NaN, NaN]);
  });
});
