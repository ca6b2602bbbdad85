import { reportContext } from '../../../src/reports/facts/context';
import { oncePerContext } from '../../../src/reports/screen/once-per-context';
import { rules } from '../support/rules';
import { run } from '../support/run';

describe('what is worked out once for a run', () => {
  it('is not worked out again for the same ask, but for another ask, and for another run or language', () => {
    const workOut = jest.fn((_: unknown, ask: string) => ask.length);
    const lengthOf = oncePerContext((ask: string) => ask, workOut);
    const [vi, en] = [reportContext(run, rules, 'vi'), reportContext(run, rules, 'en')];
    expect([lengthOf(vi, 'ab'), lengthOf(vi, 'ab'), lengthOf(vi, 'abc')]).toEqual([2, 2, 3]);
    expect(workOut).toHaveBeenCalledTimes(2);
    expect(lengthOf(en, 'ab')).toBe(2);
    expect(workOut).toHaveBeenCalledTimes(3);
  });

  it('is remembered even where the answer is nothing', () => {
    const workOut = jest.fn(() => undefined);
    const nothing = oncePerContext((ask: string) => ask, workOut);
    const context = reportContext(run, rules, 'vi');
    expect([nothing(context, 'a'), nothing(context, 'a')]).toEqual([undefined, undefined]);
    expect(workOut).toHaveBeenCalledTimes(1);
  });
});
