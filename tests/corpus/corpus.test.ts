import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GRID_CASES, GRID_FILES } from './grids/all';
import { toTcvn3, toVni } from './grids/legacy-encoding';
import { TRAPS } from './grids/trap';
import { NUMBER_CASES } from './numbers/all';
import type { Reading } from './numbers/case';
import { significantDigits, standIn } from './support/digits';
import { PLAN_LINES, TARGET_CELLS } from './targets/all';
import type { ReadTarget } from './targets/target';

const CELLS = Object.values(NUMBER_CASES).flat();
const LINES = Object.values(PLAN_LINES).flat();
const TARGETS = LINES.flatMap(({ targets }) => targets);

/** The left column of the table in §6.3, as far as it is cells. */
const TABLE_6_3 =
  `29.835 tấn|28.500|10.000 tấn|3.500|36,4|12,11|67,1%|99,5%|66,00%|1.234,5|5,8‰|8-9%|55-56%|4-6%|8-9
01-02 công trình|05 trường|01 thôn|100 tỷ đồng|170 triệu đồng|36,4 triệu/người/năm|25/5/2024|01/11/2021|đạt và vượt`.split(
    /[|\n]/,
  );

/** How many targets the tables of §8.2 to §8.6 number. */
const NUMBERED = { S0: 17, S1: 3, S2: 34, S3: 5, S4: 17 };

function repeated(names: readonly string[]): string[] {
  return names.filter((name, i) => names.indexOf(name) !== i);
}

function readings(reading: Reading): readonly Reading[] {
  return reading.kind === 'either' ? reading.of : [reading];
}

function numbersOf(target: ReadTarget): number[] {
  return [target.value, target.low, target.high].filter((number) => number !== undefined);
}

describe('the cells of the corpus', () => {
  it('are more than 250', () => {
    expect(CELLS.length).toBeGreaterThan(250);
  });

  it('name no text twice in one context, so none can contradict another', () => {
    expect(repeated(CELLS.map(({ written, field }) => JSON.stringify([written, field])))).toEqual([]);
  });

  it('all say why and where from', () => {
    expect(CELLS.filter(({ because, source }) => because === '' || source === '')).toEqual([]);
  });

  it('hold every cell of the table in §6.3', () => {
    const written = new Set(CELLS.map((cell) => cell.written));
    expect(TABLE_6_3.filter((text) => !written.has(text))).toEqual([]);
  });

  it('never expect a number whose digits do not stand in the text in that order', () => {
    const invented = CELLS.filter(({ written, reading }) =>
      readings(reading).some(
        (each) =>
          each.kind === 'value' &&
          typeof each.value === 'number' &&
          typeof written === 'string' &&
          !standIn(significantDigits(each.value), written),
      ),
    );
    expect(invented).toEqual([]);
  });

  it('expect of a level field only levels it has', () => {
    const strange = CELLS.filter(
      ({ field, reading }) =>
        field.levels !== undefined &&
        reading.kind === 'value' &&
        !field.levels.some(({ id }) => id === reading.value),
    );
    expect(strange).toEqual([]);
  });
});

describe('the targets of the corpus', () => {
  it('hold every numbered target of the five plans once', () => {
    const wanted = Object.entries(NUMBERED).flatMap(([plan, count]) =>
      Array.from({ length: count }, (_, i) => `${plan}-${String(i + 1)}`),
    );
    const ids = TARGETS.map(({ id }) => id);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(repeated(ids)).toEqual([]);
  });

  it('quote their own line', () => {
    const elsewhere = LINES.flatMap(({ line, targets, notTargets = [] }) =>
      [...targets.flatMap(({ phrase, counted }) => [phrase, counted]), ...notTargets].filter(
        (words) => !line.includes(words),
      ),
    );
    expect(elsewhere).toEqual([]);
  });

  it('take their numbers from the quoted words', () => {
    const invented = TARGETS.filter(
      (target) =>
        !(target.operator === 'exactly' && target.value === 0) &&
        numbersOf(target).some((number) => !standIn(significantDigits(number), target.phrase)),
    );
    expect(invented).toEqual([]);
  });

  it('lead to a target of the same line where they lead to one', () => {
    const astray = LINES.flatMap(({ targets }) =>
      targets.filter(({ within, alternativeTo, together }) =>
        [within, alternativeTo, together].some(
          (id) => id !== undefined && !targets.some((other) => other.id === id),
        ),
      ),
    );
    expect(astray).toEqual([]);
  });

  it('are asked about whenever they are bare, a decrease, or given elsewhere', () => {
    const all = [...TARGETS, ...TARGET_CELLS.flatMap(({ reading }) => (reading === 'ask' ? [] : [reading]))];
    const unasked = all.filter(
      ({ operator, change, assignedBy, value, low, confirm = [] }) =>
        (operator === 'bare' && !confirm.includes('bare')) ||
        (change === 'decrease' && (value ?? low) !== undefined && !confirm.includes('by-or-to')) ||
        (assignedBy !== undefined && !confirm.includes('value')),
    );
    expect(unasked).toEqual([]);
  });

  it('have a value wherever the operator needs one', () => {
    const all = [...TARGETS, ...TARGET_CELLS.flatMap(({ reading }) => (reading === 'ask' ? [] : [reading]))];
    const empty = all.filter((target) => {
      if (target.operator === 'pass') return numbersOf(target).length > 0;
      if (target.operator === 'rating') return target.rating === undefined;
      if (target.operator === 'between')
        return target.low === undefined || target.high === undefined || target.low >= target.high;
      return target.value === undefined && target.assignedBy === undefined;
    });
    expect(empty).toEqual([]);
  });

  it('name no cell twice beside one name and unit', () => {
    expect(
      repeated(TARGET_CELLS.map((cell) => JSON.stringify([cell.counted, cell.written, cell.unitColumn]))),
    ).toEqual([]);
  });
});

describe('the corpus as a whole', () => {
  const readme = readFileSync(join(__dirname, 'README.md'), 'utf8').replace(/\s+/g, ' ');

  it('has at least sixty sheets with names of their own', () => {
    expect(GRID_CASES.length).toBeGreaterThanOrEqual(60);
    expect(repeated(GRID_CASES.map(({ name }) => name))).toEqual([]);
  });

  it('says in its README in which files each trap is', () => {
    const rows = TRAPS.map((trap) => {
      const files = Object.entries(GRID_FILES).filter(([, grids]) =>
        grids.some(({ traps }) => traps.includes(trap)),
      );
      return `| ${trap} | ${files.map(([file]) => file).join(', ')} |`;
    });
    expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
  });

  it('counts in its README what is there', () => {
    expect(readme).toContain(`| ${String(CELLS.length)} |`);
    expect(readme).toContain(
      `| ${String(LINES.length)} lines with ${String(TARGETS.length)} targets, ${String(TARGET_CELLS.length)} cells |`,
    );
    expect(readme).toContain(
      `| ${String(GRID_CASES.length)} with ${String(GRID_CASES.flatMap(({ sheets }) => sheets).length)} sheets |`,
    );
  });

  it('writes legacy text with the bytes and sequences that §6.3 names', () => {
    const bytes = [...toTcvn3('áàảãạăâđ')].map((letter) => letter.charCodeAt(0));
    expect(bytes).toEqual([0xb8, 0xb5, 0xb6, 0xb7, 0xb9, 0xa8, 0xa9, 0xae]);
    expect(toVni('áà')).toBe('aùaø');
  });
});
