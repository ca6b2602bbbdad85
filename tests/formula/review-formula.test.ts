import { reviewResult, type ReviewRules } from '../../src/engine/criteria/review';
import { reviewFormula } from '../../src/engine/criteria/formulas/review';
import { describeWith } from '../support/tool';
import { toCsv } from '../truth/support/libreoffice';
import { parseCsv } from './support/csv';
import { addressOf, Sheet } from './support/sheet';

const POINTS = [9.5, 8, NaN] as const;
const STAGES = 3;

/** Every row of three stages that are missing, one figure or another. */
const ROWS = POINTS.flatMap((a) => POINTS.flatMap((b) => POINTS.map((c) => [a, b, c])));

const RULES: ReviewRules[] = (['last', 'lowest', 'mean'] as const).flatMap((use) =>
  (['earlier', 'block'] as const).flatMap((missing) => [0, 1, 2].map((from) => ({ use, missing, from }))),
);

describeWith('soffice', 'the result of a review as a formula', (soffice) => {
  let cells: string[][];

  beforeAll(() => {
    const sheet = new Sheet();
    ROWS.forEach((points, row) => {
      points.forEach((value, at) => sheet.put(row, at, Number.isNaN(value) ? 'thiếu' : value));
      const stages = points.map((_, at) => addressOf(row, at));
      RULES.forEach((rules, at) => sheet.put(row, STAGES + at, { formula: reviewFormula(stages, rules) }));
    });
    cells = parseCsv(toCsv(soffice, sheet.toXlsx()));
  });

  it.each(RULES.map((rules, at) => ({ ...rules, rules, at })))(
    'gives what the review gives: $use from stage $from, $missing where one is missing',
    ({ rules, at }) => {
      const stages = [0, 1, 2].map((stage) => Float64Array.from(ROWS, (points) => points[stage]!));
      const expected = [...reviewResult(stages, rules)];
      const shown = ROWS.map((_, row) => cells[row]![STAGES + at]!);
      expect(shown.map((text) => (text.startsWith('#') ? NaN : Number(text)))).toEqual(expected);
    },
  );
});
