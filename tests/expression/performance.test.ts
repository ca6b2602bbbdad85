import type { Column } from '../../src/engine/columns/column';
import { flag, number, programFor, text } from './support';

const SIZE = 1_000_000;

function column(value: (row: number) => number): Column {
  return { type: 'number', values: Float64Array.from({ length: SIZE }, (_, row) => value(row)) };
}

/** The clock of a busy machine proves nothing: times are printed, what is tested is the work. */
describe('a million rows', () => {
  const columns: Record<string, Column> = {
    a: column((row) => row / 100),
    b: column((row) => (row * 7) % 1000),
    c: column((row) => (row % 10 === 0 ? NaN : row + 1)),
    t: {
      type: 'text',
      dictionary: ['Hòa Bình', 'Chiến sĩ', 'tay'],
      codes: Int32Array.from({ length: SIZE }, (_, row) => row % 3),
    },
    f: { type: 'flag', values: Uint8Array.from({ length: SIZE }, (_, row) => row % 3) },
  };
  const world = { own: { a: number([]), b: number([]), c: number([]), t: text([]), f: flag([]) } };

  test.each<[string, number]>([
    ['a * 0.5 + b / c', 3],
    ['a >= 50.25 and b < 900', 3],
    ['f ? a : b', 1],
    ['t == "hoà bình"', 1],
    ['given(c, 0) * 15%', 2],
    ['round(a / 3, 2)', 2],
  ])('%s', (source, operators) => {
    const program = programFor(source, world);
    const frame = {
      size: SIZE,
      read: ({ name }: { name: string }) => columns[name]!,
      report: () => undefined,
    };
    program.evaluate(frame);
    const start = performance.now();
    const result = program.evaluate(frame);
    const milliseconds = performance.now() - start;
    process.stdout.write(`  ${source}: ${(milliseconds / operators).toFixed(1)} ms per operator\n`);
    expect('codes' in result ? result.codes : result.values).toHaveLength(SIZE);
  });

  test('only the values that fail are handled one by one', () => {
    let reports = 0;
    const program = programFor('b == 0 ? 0 : a / b', world);
    program.evaluate({ size: SIZE, read: ({ name }) => columns[name]!, report: () => void reports++ });
    expect(reports).toBe(0);
    programFor('a / b', world).evaluate({
      size: SIZE,
      read: ({ name }) => columns[name]!,
      report: () => void reports++,
    });
    expect(reports).toBe(1000);
  });
});
