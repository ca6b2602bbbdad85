import fc from 'fast-check';
import type { ReportContext } from '../../../src/reports/facts/context';
import { reportContext } from '../../../src/reports/facts/context';
import { rowScreen } from '../../../src/reports/screen/row-screen';
import { reviewScreen } from '../../../src/reports/screen/review-screen';
import { rules } from '../support/rules';
import { openRun, run } from '../support/run';
import { listingsOf, WHOLE } from './support/all-pages';
import { contextOf, samples } from './support/samples';

const contexts = async (language: 'vi' | 'en'): Promise<ReportContext[]> => [
  ...(await Promise.all(samples.map((sample) => contextOf(sample, language)))),
  reportContext(run, rules, language),
  reportContext(openRun, rules, language),
];

describe('the pages of every list', () => {
  it('join to the whole without a gap and without a double', async () => {
    const listings = (await contexts('vi')).flatMap(listingsOf);
    fc.assert(
      fc.property(fc.constantFrom(...listings), fc.integer({ min: 1, max: 17 }), ({ page }, count) => {
        const { lines, total } = page(WHOLE);
        expect(lines).toHaveLength(total);
        const joined = Array.from({ length: Math.ceil(total / count) + 1 }, (_, index) =>
          page({ from: index * count, count }),
        );
        expect(joined.flatMap((each) => each.lines)).toEqual(lines);
        expect(joined.every((each) => each.total === total)).toBe(true);
      }),
      { seed: 320, numRuns: 60 },
    );
  });

  it('have no lines beyond the end, before the start, or where none are asked for', async () => {
    for (const { page } of listingsOf(await contextOf('cum'))) {
      const { total } = page(WHOLE);
      expect(page({ from: total, count: 10 })).toEqual({ lines: [], total });
      expect(page({ from: 0, count: 0 })).toEqual({ lines: [], total });
      expect(page({ from: -5, count: 3 })).toEqual(page({ from: 0, count: 3 }));
    }
  });
});

/** All texts of plain data. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(['vi', 'en'] as const)('what is shown in the language %s', (language) => {
  it('has no placeholder, and nothing that a person cannot read', async () => {
    for (const context of await contexts(language)) {
      const rows = context.subjects.flatMap(({ population, result }) =>
        result.rows.slice(0, 12).map(({ key }) => rowScreen(context, { population: population.id, key })),
      );
      const lists = listingsOf(context).map(({ page }) => page({ from: 0, count: 40 }));
      const texts = textsIn([reviewScreen(context), rows, lists]);
      expect(texts.length).toBeGreaterThan(50);
      expect(texts.filter((text) => /\{\w+\}|undefined|NaN|\[object/u.test(text))).toEqual([]);
    }
  });

  it('is plain data: sent and read again it is the same', async () => {
    const context = await contextOf('cum', language);
    const [first] = context.subjects[0]!.result.rows;
    const row = rowScreen(context, { population: 'don_vi', key: first!.key });
    for (const data of [reviewScreen(context), row, ...listingsOf(context).map(({ page }) => page(WHOLE))]) {
      expect(structuredClone(data)).toEqual(data);
    }
  });
});

it('shows the words of the language that is asked for', async () => {
  const [vi, en] = await Promise.all([contextOf('cum', 'vi'), contextOf('cum', 'en')]);
  expect(reviewScreen(vi).headline).toBe('Còn chờ quyết định của Hội đồng hoặc câu trả lời.');
  expect(reviewScreen(en).headline).toBe('Decisions of the council or answers are still awaited.');
});
