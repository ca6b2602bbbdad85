import { read, rulesOf, sheet, values } from './support';

test('50,000 rows of 40 columns, with names one letter apart, are read in seconds', () => {
  const fields = Array.from({ length: 39 }, (_, i) => ({
    id: `f${i}`,
    title: `Chỉ tiêu ${i}`,
    type: (['number', 'text', 'flag', 'date'] as const)[i % 4]!,
  }));
  const syllables = ['an', 'ba', 'chi', 'dung', 'giang', 'hoa', 'khanh', 'lan', 'minh', 'nga'];
  const nameOf = (row: number): string =>
    [...String(row).padStart(5, '0')].map((digit) => syllables[Number(digit)]!).join(' ');
  const rows = Array.from({ length: 50_000 }, (_, row) => [
    nameOf(row),
    ...fields.map(({ type }, i) => {
      if (type === 'number') return row % 3 === 0 ? `${row % 100},5` : row + i;
      if (type === 'text') return `Đơn vị ${row % 50}`;
      return type === 'flag'
        ? row % 2 === 0
          ? 'x'
          : null
        : { value: 44_000 + (row % 365), format: 'dd/mm/yyyy' };
    }),
  ]);
  const grid = sheet('Người', [['Họ và tên', ...fields.map(({ title }) => title)], ...rows]);
  const start = process.cpuUsage();
  const { table, problems } = read(rulesOf(fields), grid);
  const seconds = process.cpuUsage(start).user / 1e6;
  expect(table.rowCount).toBe(50_000);
  expect(values(table, 'f0').slice(0, 3)).toEqual([0.5, 1, 2]);
  expect(values(table, 'f0').at(-1)).toBe(49_999);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['sheets.key-near']));
  // of the processor, since the machine may be busy; printed, for a slow machine is no fault of the reader
  process.stdout.write(`  50,000 rows of 40 columns: ${seconds.toFixed(1)} s\n`);
});
