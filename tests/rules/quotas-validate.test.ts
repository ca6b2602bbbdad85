import { broken, type Json } from '../contract/support/faulty-rules';

const quota = 'populations[0].titles[0].quota';

/** Every error with its place. */
function errors(place: string, value: Json): (readonly [string | undefined, string])[] {
  const { problems } = broken({ [place]: value });
  return problems.filter(({ severity }) => severity === 'error').map(({ path, code }) => [path, code]);
}

describe('a quota as the language has it', () => {
  it.each<readonly [string, Json]>([
    ['several of them', [{ count: 1 }, { share: '20%', of: {} }]],
    ['a share that a column decides', { shareBy: { column: 'cụm', shares: { A: '20%' } }, of: {} }],
    ['a number that is computed', { count: 'số' }],
    ['largest remainders', { share: '20%', of: {}, per: 'cụm', rounding: 'largest-remainder' }],
    [
      'at least so many seats',
      { share: '20%', of: {}, atLeast: { seats: 1, because: 'Quy định', where: 'số < 7' } },
    ],
    [
      'parts',
      {
        count: 3,
        parts: [
          { id: 'lãnh_đạo', title: 'Lãnh đạo', where: 'có', atMost: '30%' },
          { id: 'trực_tiếp', title: 'Trực tiếp', where: 'not có', atLeast: '50%', of: 'taken' },
        ],
      },
    ],
    [
      'what remains after a title, without its own',
      { share: '1/3', of: { where: 'có', withoutOwn: true }, tie: 'all' },
    ],
  ])('is valid: %s', (_, value) => {
    const { problems, compiled } = broken({ [quota]: value });
    expect(problems).toEqual([]);
    expect(compiled).toBeDefined();
  });

  it.each<readonly [string, string, Json, string, string]>([
    ['a share above 100 %', quota, { share: '101%', of: {} }, `${quota}.share`, 'rules.share-above-one'],
    ['a share of nothing', quota, { share: '20%' }, quota, 'rules.quota-needs-of'],
    [
      'a share by a column of nothing',
      quota,
      { shareBy: { column: 'cụm', shares: { A: '20%' } } },
      quota,
      'rules.quota-needs-of',
    ],
    [
      'one of its shares above 100 %',
      quota,
      { shareBy: { column: 'cụm', shares: { A: '20%', B: '3/2' } }, of: {} },
      `${quota}.shareBy.shares.B`,
      'rules.share-above-one',
    ],
    [
      'one of its shares that is none',
      quota,
      { shareBy: { column: 'cụm', shares: { A: 'nhiều' } }, of: {} },
      `${quota}.shareBy.shares.A`,
      'rules.bad-share',
    ],
    [
      'a value with two shares',
      quota,
      { shareBy: { column: 'cụm', shares: { 'Loại A': '20%', 'LOẠI A': '10%' } }, of: {} },
      `${quota}.shareBy.shares.LOẠI A`,
      'rules.share-value-twice',
    ],
    [
      'no shares at all',
      quota,
      { shareBy: { column: 'cụm', shares: {} }, of: {} },
      `${quota}.shareBy.shares`,
      'rules.no-shares',
    ],
    [
      'an unknown name',
      quota,
      { shareBy: { column: 'không_có', shares: { A: '1%' } }, of: {} },
      `${quota}.shareBy.column`,
      'expression.unknown-name',
    ],
    ['a number that is a text', quota, { count: 'cụm' }, `${quota}.count`, 'expression.needs.number.text'],
    ['a number below 0', quota, { count: -1 }, `${quota}.count`, 'rules.negative'],
    ['half a seat', quota, { count: 1.5 }, `${quota}.count`, 'rules.not-whole'],
    [
      'an unknown title',
      quota,
      { share: '1%', of: { title: 'không_có' } },
      `${quota}.of.title`,
      'rules.unknown-title',
    ],
    [
      'an unknown band',
      quota,
      { share: '1%', of: { band: 'không_có' } },
      `${quota}.of.band`,
      'rules.unknown-band',
    ],
    [
      'an unknown title in what remains',
      quota,
      { share: '1%', of: { remainingAfter: ['không_có'] } },
      `${quota}.of.remainingAfter[0]`,
      'rules.unknown-title',
    ],
    [
      'better than no band',
      quota,
      { share: '1%', of: { orBetter: true } },
      `${quota}.of.orBetter`,
      'rules.needs-beside',
    ],
    [
      'a raise without its legal basis',
      quota,
      { count: 1, atLeast: { seats: 1 } },
      `${quota}.atLeast.because`,
      'rules.missing-key',
    ],
    [
      'a raise with a blank legal basis',
      quota,
      { count: 1, atLeast: { seats: 1, because: ' ' } },
      `${quota}.atLeast.because`,
      'rules.empty-text',
    ],
    [
      'half a seat at least',
      quota,
      { count: 1, atLeast: { seats: 0.5, because: 'x' } },
      `${quota}.atLeast.seats`,
      'rules.not-whole',
    ],
    [
      'a part above 100 %',
      quota,
      { count: 1, parts: [{ id: 'p', title: 'P', where: 'có', atMost: '120%' }] },
      `${quota}.parts[0].atMost`,
      'rules.share-above-one',
    ],
    [
      'a part of at least more than at most',
      quota,
      { count: 1, parts: [{ id: 'p', title: 'P', where: 'có', atMost: '30%', atLeast: '1/3' }] },
      `${quota}.parts[0].atLeast`,
      'rules.part-least-above-most',
    ],
    [
      'two parts of one name',
      quota,
      {
        count: 1,
        parts: [
          { id: 'p', title: 'P', where: 'có', atMost: '30%' },
          { id: 'p', title: 'Q', where: 'not có', atMost: '30%' },
        ],
      },
      `${quota}.parts[1].id`,
      'rules.id-twice',
    ],
    [
      'a part that is no condition',
      quota,
      { count: 1, parts: [{ id: 'p', title: 'P', where: 'số', atMost: '30%' }] },
      `${quota}.parts[0].where`,
      'expression.needs.flag.number',
    ],
    [
      'an unknown source',
      quota,
      { count: 1, basis: ['không_có'] },
      `${quota}.basis[0]`,
      'rules.unknown-source',
    ],
    [
      'an unknown rounding',
      quota,
      { share: '1%', of: {}, rounding: 'up-a-bit' },
      `${quota}.rounding`,
      'rules.wrong-choice',
    ],
    [
      'the second of several',
      quota,
      [{ count: 1 }, { share: '101%', of: {} }],
      `${quota}[1].share`,
      'rules.share-above-one',
    ],
  ])('is refused with its place: %s', (_, place, value, path, code) => {
    expect(errors(place, value)).toEqual([[path, code]]);
  });

  it('knows the levels that its column can have', () => {
    const levels = (shares: Record<string, string>): Json => ({
      shareBy: { column: 'band', shares },
      of: {},
      per: 'cụm',
    });
    expect(errors(quota, levels({ không_có: '5%' }))).toEqual([
      [`${quota}.shareBy.shares.không_có`, 'rules.unknown-level'],
    ]);
  });

  it('of a title that is decided after it is a cycle, which names both', () => {
    const titles = 'populations[0].titles';
    const { problems } = broken({
      [`${titles}[0].quota`]: { share: '10%', of: { remainingAfter: ['bằng_khen_xã'] } },
      [`${titles}[1].requires`]: ['tiêu_biểu'],
    });
    expect(problems.map(({ code }) => code)).toEqual(['rules.cycle']);
    expect(problems[0]!.params['members']).toEqual(
      expect.arrayContaining(['xa.tiêu_biểu', 'xa.bằng_khen_xã']),
    );
  });

  it('reads what its parts, its number and its groups read: a title in them is a cycle too', () => {
    const cyclic = (value: Json): string[] => broken({ [quota]: value }).problems.map(({ code }) => code);
    expect(cyclic({ count: 1, parts: [{ id: 'p', title: 'P', where: 'tiêu_biểu', atMost: '50%' }] })).toEqual(
      ['rules.cycle'],
    );
    expect(cyclic({ count: 'tiêu_biểu ? 1 : 2' })).toEqual(['rules.cycle']);
    expect(cyclic({ count: 1, per: 'tiêu_biểu' })).toEqual(['rules.cycle']);
    expect(cyclic({ share: '1%', of: {}, atLeast: { seats: 1, where: 'tiêu_biểu', because: 'x' } })).toEqual([
      'rules.cycle',
    ]);
    expect(cyclic({ shareBy: { column: 'tiêu_biểu', shares: { có: '1%' } }, of: {} })).toEqual([
      'rules.cycle',
    ]);
  });
});
