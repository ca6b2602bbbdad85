import { noPages, reducePages, type Pages, type PagesAction } from '../../../src/taskpane/review/pages';

const page = (lines: readonly number[]) => ({ lines, total: 5 });
const after = (...actions: PagesAction<number>[]): Pages<number> =>
  actions.reduce((pages, action) => reducePages(pages, action), noPages<number>('a'));

test('pages follow on each other', () => {
  const pages = after(
    { type: 'asked', key: 'a' },
    { type: 'told', key: 'a', from: 0, page: page([1, 2, 3]) },
    { type: 'asked', key: 'a' },
    { type: 'told', key: 'a', from: 3, page: page([4, 5]) },
  );
  expect(pages).toEqual({ key: 'a', lines: [1, 2, 3, 4, 5], total: 5, state: 'there' });
});

test('a page that was asked for twice is shown once', () => {
  const told = { type: 'told', key: 'a', from: 0, page: page([1, 2]) } as const;
  expect(after(told, told).lines).toEqual([1, 2]);
});

test('another list begins empty, and what is told of the former is ignored', () => {
  const pages = after(
    { type: 'told', key: 'a', from: 0, page: page([1, 2]) },
    { type: 'asked', key: 'b' },
    { type: 'told', key: 'a', from: 2, page: page([3]) },
    { type: 'failed', key: 'a', failure: { code: 'x', params: {} } },
  );
  expect(pages).toEqual({ key: 'b', lines: [], total: 0, state: 'loading' });
});

test('a page that failed leaves the lines that are there, and can be asked for again', () => {
  const failure = { code: 'workbook.excel-busy', params: {} };
  const failed = after(
    { type: 'told', key: 'a', from: 0, page: page([1, 2, 3]) },
    { type: 'asked', key: 'a' },
    { type: 'failed', key: 'a', failure },
  );
  expect(failed).toMatchObject({ lines: [1, 2, 3], state: 'failed', failure });
  expect(reducePages(failed, { type: 'asked', key: 'a' })).toEqual({
    key: 'a',
    lines: [1, 2, 3],
    total: 5,
    state: 'loading',
  });
});
