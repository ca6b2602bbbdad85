import { checkCells } from './cells/check-cells';
import { checkCell } from './cells/check-cell';

// a million: npm run truth
describe('random cells', () => {
  const { faults, numbers, asked } = checkCells(40_000, 6);

  it('never make a reader throw, nor a number of digits that are not written, in that order', () => {
    expect(faults).toEqual([]);
  });

  it('are numbers often enough, and questions often enough, for that to say something', () => {
    expect(numbers).toBeGreaterThan(8000);
    expect(asked).toBeGreaterThan(4000);
  });
});

describe('what is looked for', () => {
  const field = { id: 'f', title: 'F', type: 'number', unit: 'đồng' } as const;

  it('would be seen: a scale word makes noughts, no other digits', () => {
    expect(checkCell({ value: '36,4 triệu đồng' }, field, ',')).toEqual({
      number: true,
      asked: false,
      faults: [],
    });
  });

  it('would be seen: digits of a unit are none of the number', () => {
    expect(checkCell({ value: '120 m2' }, { ...field, unit: 'm²' }, ',').faults).toEqual([]);
  });
});
