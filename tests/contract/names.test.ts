import { validateRules } from '../../src/rules/validate';
import { broken, errorPaths, pointsAt, validJson, withValue, type Json } from './support/faulty-rules';

const xa = 'populations[0]';
const nguoi = 'populations[1]';
const title = `${xa}.titles[0]`;
const section = `${xa}.criteria[0]`;
const proportional = `${section}.children[0]`;

type Case = readonly [what: string, place: string, value: Json | undefined];

describe('names', () => {
  it.each<Case>([
    ['a column like a field', `${xa}.columns[0].id`, 'số'],
    ['a criterion like a field', `${proportional}.id`, 'số'],
    ['a criterion like a section', `${proportional}.id`, 'I'],
    ['a title like a field', `${title}.id`, 'số'],
    ['a title like a column', `${title}.id`, 'gấp_đôi'],
    ['a second ranking like a criterion', `${xa}.rankings[1].id`, 'xếp'],
    ['a second ranking like the first', `${xa}.rankings[1].id`, 'rank'],
    ['a field twice', `${xa}.fields[1].id`, 'tên'],
    ['a title twice', `${xa}.titles[1].id`, 'tiêu_biểu'],
    ['a level twice', `${xa}.fields[8].levels[1].id`, 'thấp'],
    ['a band twice', `${xa}.bands[1].id`, 'giỏi'],
    ['a gate twice', `${xa}.gates[1].id`, 'cổng'],
    ['a population twice', `${nguoi}.id`, 'xa'],
    ['a source twice', 'sources[1]', { id: 'kh', text: 'Khác', verified: false }],
    ['a parameter twice', 'parameters[1].id', 'hạn'],
    ['a check twice', `${xa}.checks[1]`, { id: 'dương', must: 'có', otherwise: 'Khác' }],
    ['a condition twice', `${title}.conditions[1]`, { id: 'c1', must: 'có', otherwise: 'Khác' }],
    ...['score', 'bonus', 'penalty', 'total', 'rank', 'band'].map((name): Case => [
      `a field called ${name}`,
      `${xa}.fields[1].id`,
      name,
    ]),
    ...'and or not xor mod to in true false null undefined end parent base'
      .split(' ')
      .map((word): Case => [`a column with the reserved word ${word}`, `${xa}.columns[0].id`, word]),
    ...['round', 'min', 'missing', 'streak', 'seats'].map((name): Case => [
      `a column called like the function ${name}`,
      `${xa}.columns[0].id`,
      name,
    ]),
    ...['1x', 'a-b', 'thi đua', 'I.1', 'a)', ''].map((name): Case => [
      `a column called “${name}”`,
      `${xa}.columns[0].id`,
      name,
    ]),
  ])('%s: an error at the place of the second', (_, place, value) => {
    const named = place.replace(/\.id$/, ''); // the path may be the thing or its id
    const errors = errorPaths(broken({ [place]: value }));
    expect(errors.some((error) => pointsAt(named, error))).toBe(true);
  });

  it('that clash are not called a cycle besides', () => {
    const { problems } = broken({ [`${xa}.columns[0].id`]: 'số' });
    expect(problems.map(({ code }) => code)).not.toContain('rules.cycle');
  });

  it('of a parameter clash with a field of any population', () => {
    expect(errorPaths(broken({ 'parameters[1].id': 'tuổi' }))).not.toEqual([]);
  });

  it('may be the same in two populations', () => {
    expect(
      broken({ [`${nguoi}.fields[2]`]: { id: 'số', title: 'Số', type: 'number' } }).problems,
    ).not.toEqual([]);
    const both = broken({ [`${nguoi}.fields[3]`]: { id: 'số', title: 'Số', type: 'number' } });
    expect(both.problems).toEqual([]);
  });

  it.each(['e', 'i', 'm', 'pi', 'điểm', 'Ệ_1', '_'])('may be %s: nothing is predefined', (name) => {
    expect(broken({ [`${xa}.columns[0].id`]: name }).problems).toEqual([]);
  });
});

describe('the rule set of these tests', () => {
  it('is valid as it stands, also with every text decomposed', () => {
    expect(validateRules(withValue(validJson(), 'title', 'X')).problems).toEqual([]);
  });
});
