import { NUMBER_NOT_YET } from './not-yet/numbers';
import { NUMBER_CASES } from './numbers/all';
import type { NumberCase } from './numbers/case';
import { agrees, readCell } from './support/read-cell';

function nameOf({ written, field }: NumberCase): string {
  return JSON.stringify([
    written,
    field.unit ?? field.type,
    ...(field.target === undefined ? [] : [field.target]),
  ]);
}

describe.each(Object.entries(NUMBER_CASES))('cells of %s', (_, cases) => {
  const binding = cases.filter((one) => !(nameOf(one) in NUMBER_NOT_YET));

  it('are read as a person reads them', () => {
    const wrong = binding
      .map((one) => ({ one, read: readCell(one) }))
      .filter(({ one, read }) => !agrees(read, one.reading))
      .map(({ one, read }) => `${nameOf(one)}: ${one.because}; read ${JSON.stringify(read)}`);
    expect(wrong).toEqual([]);
  });
});

it('cells that are known to be read otherwise still are', () => {
  const all = Object.values(NUMBER_CASES).flat();
  const mended = all.filter((one) => nameOf(one) in NUMBER_NOT_YET && agrees(readCell(one), one.reading));
  expect(mended.map(nameOf)).toEqual([]);
});
