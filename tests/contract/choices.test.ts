import type { Title } from '../../src/rules/rule-set';
import type { decideRows } from '../support/decide';
import { decisions, runSmall, smallRules } from './support/small-rules';

type Choice = NonNullable<Parameters<typeof decideRows>[2]>[number];

/** Three seats: A is seated, B, C and D are tied for two, E comes after them. */
const rules = smallRules({ titles: [{ id: 't', title: 'T', order: [{ by: 'a' }], quota: { count: 3 } }] });
const rows = [{ a: 9 }, { a: 5 }, { a: 5 }, { a: 5 }, { a: 1 }];

const line = (kind: NonNullable<Choice['kind']>, key: string, more: Choice = {}): Choice => ({
  kind,
  population: 'nguoi',
  title: 't',
  key: [key],
  ...more,
});

describe('the council', () => {
  it.each([
    ['admits nobody yet', [], ['council', 'council', 'council'], 'open'],
    ['admits one of two', [line('admit', 'C')], ['council', 'nominated', 'council'], 'open'],
    [
      'admits two of two',
      [line('admit', 'B'), line('admit', 'D')],
      ['nominated', 'over-quota', 'nominated'],
      'complete',
    ],
    [
      'admits two and refuses the third',
      [line('admit', 'B'), line('admit', 'D'), line('refuse', 'C')],
      ['nominated', 'over-quota', 'nominated'],
      'complete',
    ],
    ['refuses one of three', [line('refuse', 'B')], ['over-quota', 'nominated', 'nominated'], 'complete'],
  ] as const)('%s', (_, choices, tied, state) => {
    const ran = runSmall(rules, rows, choices);
    expect(decisions(ran.rows, 't')).toEqual(['nominated', ...tied, 'over-quota']);
    expect(ran.run.state).toBe(state);
    expect(ran.quotas[0]!.taken).toBe(decisions(ran.rows, 't').filter((each) => each === 'nominated').length);
  });

  // “a class larger than the room left follows `tie` …, the rest is `over-quota`”: E stands behind the cut
  it('that refuses more than it must leaves the seat empty: the rest stays over the quota', () => {
    const ran = runSmall(rules, rows, [line('refuse', 'B'), line('refuse', 'C')]);
    expect(decisions(ran.rows, 't')).toEqual([
      'nominated',
      'over-quota',
      'over-quota',
      'nominated',
      'over-quota',
    ]);
  });

  it('cannot admit more than there are seats', () => {
    const ran = runSmall(
      rules,
      rows,
      ['B', 'C', 'D'].map((key) => line('admit', key)),
    );
    expect(ran.run.state).toBe('blocked');
    expect(ran.quotas[0]!.taken).toBeLessThanOrEqual(3);
    expect(ran.run.problems.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it.each([
    ['of somebody who is seated anyway', line('refuse', 'A')],
    ['of somebody behind the cut', line('admit', 'E')],
  ])('whose choice is not about the tie (%s) changes nothing and is told so', (_, choice) => {
    const ran = runSmall(rules, rows, [choice]);
    expect(decisions(ran.rows, 't')).toEqual(['nominated', 'council', 'council', 'council', 'over-quota']);
    expect(ran.run.problems).toHaveLength(1);
  });

  it.each([
    ['an unknown row', line('admit', 'Z')],
    ['an unknown title', line('admit', 'B', { title: 'zz' })],
    ['an unknown population', line('admit', 'B', { population: 'zz' })],
  ])('whose line names %s decides nothing by it and is told so', (_, choice) => {
    const ran = runSmall(rules, rows, [choice]);
    expect(ran.run.problems).toMatchObject([{ sheet: 'choices.csv' }]);
    expect(decisions(ran.rows, 't')).toEqual(['nominated', 'council', 'council', 'council', 'over-quota']);
  });

  it.each([
    ['points', '4'],
    ['gate', 'không'],
  ] as const)('is refused a choice of the kind %s about a title, which has none', (kind, value) => {
    const ran = runSmall(rules, rows, [line(kind, 'B', { value })]);
    expect(ran.run.problems).toMatchObject([{ severity: 'error', sheet: 'choices.csv' }]);
    expect(decisions(ran.rows, 't')).toEqual(['nominated', 'council', 'council', 'council', 'over-quota']);
    expect(ran.run.state).toBe('blocked');
  });

  it('that both admits and refuses one row is an error', () => {
    const ran = runSmall(rules, rows, [line('admit', 'B'), line('refuse', 'B')]);
    expect(ran.run.state).toBe('blocked');
  });

  it('is read by key, not by the order of lines', () => {
    const choices = [line('admit', 'D'), line('refuse', 'B'), line('admit', 'C')];
    const [one, other] = [runSmall(rules, rows, choices), runSmall(rules, rows, choices.toReversed())];
    expect(decisions(one.rows, 't')).toEqual(decisions(other.rows, 't'));
  });
});

describe('a question to settle before anything is printed', () => {
  const asking = (id: string): Title => ({
    id,
    title: id,
    conditions: [{ id: 'c', must: 'x', otherwise: 'Chưa đạt', confirm: `Câu hỏi của ${id}?` }],
  });
  const answer = (title: string, value: string): Choice => ({ kind: 'confirm', title, value });

  it('keeps the run open until it is answered', () => {
    const one = smallRules({ titles: [{ id: 't', title: 'T', confirm: 'Đúng không?' }] });
    const asked = runSmall(one, [{ a: 1 }]).run;
    expect(asked.state).toBe('open');
    expect(asked.problems).toMatchObject([
      { severity: 'question', path: expect.stringContaining('titles[0]') as string },
    ]);
    expect(runSmall(one, [{ a: 1 }], [answer('t', 'có')]).run).toMatchObject({
      state: 'complete',
      problems: [],
    });
  });

  it('about a parameter puts the answer in its place', () => {
    const columns = [{ id: 'q', title: 'Q', formula: 'mốc * 2' }];
    const parameters = [{ id: 'mốc', title: 'Mốc', value: 5, confirm: 'Mốc là bao nhiêu?' }];
    const ran = runSmall(smallRules({ columns }, { parameters }), [{ a: 1 }], [answer('mốc', '7')]);
    expect(ran.rows[0]!.values['q']).toBe(14);
  });

  it('that two titles ask in conditions of one name is two questions: one answer is not enough', () => {
    const two = smallRules({ titles: [asking('t'), asking('u')] });
    expect(runSmall(two, [{ x: true }]).run.problems).toHaveLength(2);
    expect(runSmall(two, [{ x: true }], [answer('c', 'có')]).run.state).not.toBe('complete');
  });
});
