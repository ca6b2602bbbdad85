import { validateRules } from '../../src/rules/validate';
import { broken, errorPaths, pointsAt, type Json } from './support/faulty-rules';

const xa = 'populations[0]';
const nguoi = 'populations[1]';
const title = `${xa}.titles[0]`;
const section = `${xa}.criteria[0]`;
const proportional = `${section}.children[0]`;

type Case = readonly [what: string, place: string, value: Json | undefined];

/** Whether that value makes an error at the place. */
const errorsAt = (place: string, value: Json | undefined): boolean =>
  errorPaths(broken({ [place]: value })).some((error) => pointsAt(place, error));

describe('the shape of a rule set', () => {
  it.each<Case>([
    ['an unknown key at the top', 'tiêu_đề', 'X'],
    ['an unknown key of a population', `${xa}.criterias`, []],
    ['an unknown key of a criterion', `${section}.maximum`, 10],
    ['an unknown key of a method', `${proportional}.method.round`, 2],
    ['a key of another method', `${proportional}.method.field`, 'số'],
    ['an unknown key of a title', `${title}.quotas`, []],
    ['an unknown key of a quota', `${title}.quota.shares`, '15%'],
    ['an unknown key of a base', `${title}.quota.of.titles`, 'x'],
    ['another format', 'format', 'binh-xet/2'],
    ['a title that is a number', 'title', 5],
    ['populations that are no list', 'populations', {}],
    ['no population', 'populations', []],
    ['a key that is a text', `${xa}.key`, 'tên'],
    ['an empty key', `${xa}.key`, []],
    ['an unknown field type', `${xa}.fields[0].type`, 'string'],
    ['a max that is a text', `${proportional}.max`, '10'],
    ['an unknown kind', `${section}.kind`, 'thưởng'],
    ['an unknown method', `${proportional}.method.kind`, 'tỉ_lệ'],
    ['an unknown missing policy', `${proportional}.missing`, 'skip'],
    ['an unknown rounding mode', 'rounding.mode', 'half-up'],
    ['an unknown rounding place', 'rounding.at', 'row'],
    ['decimals that are not whole', 'rounding.decimals', 1.5],
    ['negative decimals', 'rounding.decimals', -1],
    ['an unknown rescale', `${xa}.adjust.rescale`, 'row'],
    ['an unknown effect of a gate', `${xa}.gates[0].effect`, 'out'],
    ['a gate without because', `${xa}.gates[0].because`, undefined],
    ['an unknown ranking method', `${xa}.rankings[0].method`, 'ordinal'],
    ['an unknown order', `${xa}.rankings[0].order`, 'up'],
    ['an unknown take', `${xa}.columns[1].rollUp.take`, 'median'],
    ['an unknown tie', `${title}.quota.tie`, 'lot'],
    ['an unknown quota rounding', `${title}.quota.rounding`, 'half-away'],
    ['a condition that is true itself', `${title}.conditions[0].must`, true],
    ['an empty expression', `${title}.conditions[0].must`, ''],
    ['a missing otherwise', `${title}.conditions[0].otherwise`, undefined],
    ['a missing id', `${title}.id`, undefined],
    ['a missing title', `${title}.title`, undefined],
    ['a missing kind', `${proportional}.method.kind`, undefined],
    ['a missing actual', `${proportional}.method.actual`, undefined],
    ['a missing max of a proportional criterion', `${proportional}.max`, undefined],
    ['missing fields', `${xa}.fields`, undefined],
    ['a fraction of a seat', `${title}.quota`, { count: 1.5 }],
    ['a negative count', `${title}.quota`, { count: -1 }],
    ['a share without of', `${title}.quota`, { share: '15%' }],
    ['a level field without levels', `${xa}.fields[8].levels`, undefined],
    ['a level without points', `${xa}.criteria[1].method.points`, { thấp: 0 }],
    ['points above max', `${xa}.criteria[1].method.points`, { thấp: 0, cao: 6 }],
    ['a key of a population with too many fields', `${nguoi}.belongsTo.by`, ['xã', 'họ_tên']],
  ])('%s is an error at its place', (_, place, value) => {
    const errors = errorPaths(broken({ [place]: value }));
    // where something is missing, the object that lacks it may be named instead
    const places = value === undefined ? [place, place.slice(0, place.lastIndexOf('.'))] : [place];
    expect(errors.some((error) => places.some((at) => pointsAt(at, error)))).toBe(true);
  });

  it('has an error for a criterion with neither children nor a method', () => {
    expect(errorsAt(proportional, { id: 'x', title: 'X', max: 10 })).toBe(true);
  });

  it('has an error for a max below min', () => {
    expect(
      errorPaths(broken({ [`${proportional}.min`]: 11 })).some((error) => pointsAt(proportional, error)),
    ).toBe(true);
  });

  it('may leave by empty: the unit is the only row of its population', () => {
    expect(broken({ [`${nguoi}.belongsTo.by`]: [] }).problems).toEqual([]);
  });

  it('is not a text, a list or nothing', () => {
    for (const json of ['x', [], null, 5] as Json[]) {
      const { problems, compiled } = validateRules(json);
      expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      expect(compiled).toBeUndefined();
    }
  });
});

describe('numbers, shares and dates', () => {
  it.each<Case>([
    ['15', `${title}.quota.share`, '15'],
    ['101 %', `${title}.quota.share`, '101%'],
    ['3/2', `${title}.quota.share`, '3/2'],
    ['1/0', `${title}.quota.share`, '1/0'],
    ['-5 %', `${title}.quota.share`, '-5%'],
    ['15,5%', `${title}.quota.share`, '15,5%'],
    ['1e1%', `${title}.quota.share`, '1e1%'],
    ['a word', `${title}.quota.share`, 'mười'],
    ['a number', `${title}.quota.share`, 0.15],
  ])('a share that is %s is an error', (_, place, value) => {
    expect(errorsAt(place, value)).toBe(true);
  });

  it.each<Case>([
    ['a month that is none', 'effective.from', '2021-13-01'],
    ['a day that is none', 'effective.to', '2021-02-29'],
    ['another order', 'effective.from', '15/11/2021'],
    ['a parameter', 'parameters[0].value', '2021-02-30'],
    ['a parameter that is a number', 'parameters[0].value', 20210120],
    ['a constant', `${title}.conditions[0].must`, 'ngày < date("2021-02-30")'],
    ['a bare date', `${title}.conditions[0].must`, 'ngày < 2021-11-15'],
  ])('a date: %s is an error', (_, place, value) => {
    expect(errorsAt(place, value)).toBe(true);
  });
});

describe('the maximum of a section', () => {
  it.each([19, 21, 22])('of %i that differs from its children, 10 + 10, is an error', (max) => {
    expect(errorsAt(`${section}.max`, max)).toBe(true);
  });

  it('may be left out', () => {
    expect(broken({ [`${section}.max`]: undefined }).problems).toEqual([]);
  });

  it('counts a child with a weight so many times', () => {
    expect(broken({ [`${proportional}.weight`]: 2, [`${section}.max`]: 30 }).problems).toEqual([]);
    expect(errorPaths(broken({ [`${proportional}.weight`]: 2 }))).toEqual([`${section}.max`]);
  });

  // “Inside a section, score and bonus add and penalty subtracts”: bonus points come on top of what can be lost
  it('does not count bonus and penalty', () => {
    const more = [
      { id: 'b1', title: 'B', kind: 'bonus', max: 3, method: { kind: 'given', field: 'số' } },
      { id: 'p1', title: 'P', kind: 'penalty', max: 3, method: { kind: 'given', field: 'số' } },
    ];
    const changes = { [`${section}.children[2]`]: more[0]!, [`${section}.children[3]`]: more[1]! };
    expect(broken(changes).problems).toEqual([]);
  });

  it('is compared as it is written, not as floats add: 0.1 + 0.2 is 0.3', () => {
    const changes = {
      [`${proportional}.max`]: 0.1,
      [`${section}.children[1].max`]: 0.2,
      [`${section}.max`]: 0.3,
    };
    expect(broken(changes).problems).toEqual([]);
  });
});

describe('everything at once', () => {
  it('faults of meaning in different rooms come together', () => {
    const faults = {
      [`${section}.max`]: 99,
      [`${xa}.titles[1].excludes[0]`]: 'zz',
      [`${xa}.columns[0].formula`]: 'a +',
      [`${nguoi}.titles[0].conditions[0].must`]: 'parent.zz > 0',
      [`${title}.list.columns[0]`]: 'zz',
    };
    const errors = errorPaths(broken(faults));
    expect(Object.keys(faults).filter((place) => !errors.some((error) => pointsAt(place, error)))).toEqual(
      [],
    );
  });

  // design.md §4: “validated as a whole: all problems at once, each with a path”
  it('a wrong type in one place does not hide an unknown name in another', () => {
    const faults = { 'rounding.decimals': 'hai', [`${xa}.titles[1].excludes[0]`]: 'zz' };
    const errors = errorPaths(broken(faults));
    expect(Object.keys(faults).filter((place) => !errors.some((error) => pointsAt(place, error)))).toEqual(
      [],
    );
  });

  it('an unknown key does not hide an unknown name', () => {
    const errors = errorPaths(broken({ [`${xa}.criterias`]: [], [`${xa}.titles[1].excludes[0]`]: 'zz' }));
    expect(errors.length).toBeGreaterThanOrEqual(2);
  });
});
