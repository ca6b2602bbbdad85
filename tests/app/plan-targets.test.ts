import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { acceptedChanges, planTargets } from '../../src/app/targets/plan-targets';
import type { Proposal } from '../../src/app/targets/proposal';
import { targetLines } from '../../src/app/targets/target-lines';
import { cli } from '../../src/cli/cli';
import type { RuleSet } from '../../src/rules/rule-set';
import { withSettings } from '../../src/rules/settings/with-settings';
import { validateRules } from '../../src/rules/validate';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { xlsx, type Lines } from './support/collecting';

/** A commune's rules: targets as numbers, as parameters, as a range, and as a column of each unit's own. */
const RULES: RuleSet = {
  format: 'binh-xet/1',
  id: 'xa-thu',
  title: 'Xã thử',
  parameters: [
    { id: 'tang_tu', title: 'Giá trị sản xuất tăng: từ', unit: '%', value: 7 },
    { id: 'tang_den', title: 'Giá trị sản xuất tăng: đến', unit: '%', value: 8 },
  ],
  populations: [
    {
      id: 'xa',
      title: 'Xã',
      key: ['ten'],
      fields: [
        { id: 'ten', title: 'Tên xã', type: 'text', required: true },
        { id: 'bhyt', title: 'Tỷ lệ tham gia bảo hiểm y tế: Thực hiện', type: 'number', unit: '%' },
        { id: 'lua', title: 'Sản lượng lúa: Thực hiện', type: 'number', unit: 'tấn' },
        { id: 'thu', title: 'Thu ngân sách: Thực hiện', type: 'number', unit: 'triệu đồng' },
        { id: 'dien', title: 'Hộ sử dụng điện: Thực hiện', type: 'number', unit: '%' },
        { id: 'dien_giao', title: 'Hộ sử dụng điện: Kế hoạch', type: 'number', unit: '%' },
        { id: 'ngheo', title: 'Tỷ lệ hộ nghèo: Thực hiện', type: 'number', unit: '%' },
        { id: 'tang', title: 'Giá trị sản xuất tăng: Thực hiện', type: 'number', unit: '%' },
      ],
      criteria: [
        {
          id: 'c1',
          code: 'I.1',
          title: 'Bảo hiểm y tế',
          max: 10,
          method: { kind: 'proportional', actual: 'bhyt', target: 95 },
        },
        {
          id: 'c2',
          title: 'Sản lượng lúa',
          max: 10,
          method: { kind: 'proportional', actual: 'lua', target: 9000 },
        },
        {
          id: 'c3',
          title: 'Thu ngân sách',
          max: 10,
          method: { kind: 'proportional', actual: 'thu', target: 80000, strictly: true },
        },
        {
          id: 'c4',
          title: 'Hộ sử dụng điện',
          max: 10,
          method: { kind: 'proportional', actual: 'dien', target: 'dien_giao' },
        },
        {
          id: 'c5',
          title: 'Tỷ lệ hộ nghèo',
          max: 10,
          method: { kind: 'proportional', actual: 'ngheo', target: 5, better: 'lower' },
        },
        {
          id: 'c6',
          title: 'Tăng trưởng',
          max: 10,
          method: { kind: 'range', actual: 'tang', low: 'tang_tu', high: 'tang_den' },
        },
      ],
    },
  ],
};
const TARGET = (place: number): string => `populations[0].criteria[${place}].method.target`;

const sentences = (...lines: readonly string[]): Lines => lines.map((line) => [line]);

async function proposing(
  sheets: Readonly<Record<string, Lines>>,
  only?: string,
): Promise<readonly Proposal[]> {
  const workbook = await openXlsx(await xlsx(sheets), 'ke-hoach.xlsx');
  const chosen = only === undefined ? {} : { sheets: [only] };
  const read = await planTargets({ workbook, json: RULES, changes: {}, language: 'vi', ...chosen });
  return read.proposals;
}

async function proposed(sentence: string): Promise<Proposal> {
  const [first] = await proposing({ KH: sentences(sentence) }, 'KH');
  return first!;
}

const changes = ({ candidates }: Proposal) =>
  candidates[0]?.changes.map(({ path, now, read }) => [path, now, read]);
const doubts = ({ candidates }: Proposal) => candidates[0]?.doubts;

test('the rules themselves are valid', () => {
  expect(validateRules(RULES).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a sentence of a plan', () => {
  it('with an operator in the direction of its criterion is certain', async () => {
    const proposal = await proposed('Sản lượng lúa đạt 10.000 tấn trở lên.');
    expect(proposal).toMatchObject({ sheet: 'KH', cell: 'A1', state: 'certain' });
    expect(changes(proposal)).toEqual([[TARGET(1), 9000, 10000]]);
  });

  it('becomes a figure in the unit of the rules', async () => {
    const proposal = await proposed('Thu ngân sách đạt trên 100 tỷ đồng.');
    expect(proposal.state).toBe('certain');
    expect(changes(proposal)).toEqual([[TARGET(2), 80000, 100000]]);
  });

  it('with a bare number is asked about', async () => {
    const proposal = await proposed('Tỷ lệ tham gia bảo hiểm y tế đạt 98%.');
    expect([proposal.state, changes(proposal), doubts(proposal)]).toEqual([
      'asked',
      [[TARGET(0), 95, 98]],
      ['bare'],
    ]);
  });

  it('that wants more than the rules count as met is asked about', async () => {
    expect(doubts(await proposed('Sản lượng lúa đạt trên 10.000 tấn.'))).toEqual(['strictness']);
  });

  it('that goes the other way than its criterion is told', async () => {
    expect(doubts(await proposed('Sản lượng lúa không quá 10.000 tấn.'))).toEqual(['against']);
    expect(doubts(await proposed('Tỷ lệ hộ nghèo ít nhất 4%.'))).toEqual(['against']);
    expect(doubts(await proposed('Tỷ lệ hộ nghèo không quá 4%.'))).toEqual([]);
  });

  it('that speaks of a fall is asked by how much or to how much, and which end of a range', async () => {
    const proposal = await proposed('Tỷ lệ hộ nghèo giảm 4-6%.');
    expect(proposal.state).toBe('asked');
    expect(new Set(doubts(proposal))).toEqual(new Set(['by-or-to', 'end']));
  });

  it('with a range changes both ends of a range', async () => {
    const proposal = await proposed('Giá trị sản xuất tăng từ 8-9%.');
    expect(changes(proposal)).toEqual([
      ['parameters[0].value', 7, 8],
      ['parameters[1].value', 8, 9],
    ]);
    expect(proposal.state).toBe('certain');
  });

  it('in a unit of another thing changes nothing', async () => {
    const proposal = await proposed('Sản lượng lúa đạt ít nhất 10.000 con.');
    expect([proposal.state, changes(proposal)]).toEqual(['asked', []]);
    expect(doubts(proposal)).toContain('unit');
  });

  it('whose target each unit has in a column of its own changes no rule, and says where it stands', async () => {
    const proposal = await proposed('Hộ sử dụng điện đạt ít nhất 99%.');
    expect([proposal.state, changes(proposal)]).toEqual(['elsewhere', []]);
    expect(targetLines([proposal], 'vi')[0]!.stateText).toContain('Hộ sử dụng điện: Kế hoạch');
  });

  it('without a number, or without a criterion like it, proposes nothing', async () => {
    expect((await proposed('Thu ngân sách đạt và vượt chỉ tiêu tỉnh giao.')).state).toBe('unread');
    expect((await proposed('Đàn trâu đạt ít nhất 28.500 con.')).state).toBe('unmatched');
  });

  it('with what the rules say already is left as it is', async () => {
    expect((await proposed('Tỷ lệ tham gia bảo hiểm y tế đạt 95%.')).state).toBe('same');
  });

  it('about a part of something is never certain', async () => {
    const [whole, part] = await proposing(
      { KH: sentences('Sản lượng lúa ít nhất 9.500 tấn; trong đó, sản lượng lúa đặc sản ít nhất 500 tấn.') },
      'KH',
    );
    expect([whole!.state, part!.state]).toEqual(['certain', 'asked']);
    expect(doubts(part!)).toContain('unsure');
  });
});

describe('a workbook with a plan', () => {
  const PLAN: Lines = [
    ['CHỈ TIÊU NĂM 2025', null, null, null],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch 2025'],
    [1, 'Sản lượng lúa', 'tấn', '10000 trở lên'],
    [2, 'Tỷ lệ tham gia bảo hiểm y tế', '%', 98],
  ];

  it('is found by the names of its sheets, and read from top to bottom', async () => {
    const proposals = await proposing({
      'Số liệu': [
        ['Tên xã', 'Sản lượng lúa'],
        ['Ba Vì', 10],
      ],
      'Kế hoạch 2025': PLAN,
    });
    expect(proposals.map(({ cell, state }) => [cell, state])).toEqual([
      ['D3', 'certain'],
      ['D4', 'asked'],
    ]);
  });

  it('has a question where a number may be read in two ways', async () => {
    const [proposal] = await proposing(
      { KH: [...PLAN.slice(0, 2), [1, 'Sản lượng lúa', 'tấn', '29.835']] },
      'KH',
    );
    expect([proposal!.state, changes(proposal!)]).toEqual(['unread', []]);
    expect(proposal!.problems).toMatchObject([{ code: 'sheets.number-ambiguous', sheet: 'KH', cell: 'D3' }]);
  });

  it('gives changes of the rule set once somebody accepts them', async () => {
    const proposals = await proposing({ 'Kế hoạch 2025': PLAN });
    const accepted = acceptedChanges(proposals.map((proposal) => ({ proposal })));
    expect(accepted).toEqual({ [TARGET(1)]: 10000, [TARGET(0)]: 98 });
    expect(withSettings(RULES, accepted).applied.map(({ to }) => to)).toEqual([98, 10000]);
  });

  it('whose sheet is not there is an error that names it', async () => {
    await expect(proposing({ KH: PLAN }, 'Khác')).rejects.toMatchObject({
      code: 'targets.no-sheet',
      params: { sheet: 'Khác' },
    });
  });
});

describe('binh-xet targets', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-targets-'));
    writeFileSync(path.join(folder, 'rules.json'), JSON.stringify(RULES));
    const plan = sentences(
      'Sản lượng lúa đạt 10.000 tấn trở lên.',
      'Tỷ lệ tham gia bảo hiểm y tế đạt 98%.',
      'Đàn trâu đạt ít nhất 28.500 con.',
    );
    writeFileSync(path.join(folder, 'plan.xlsx'), await xlsx({ 'Kế hoạch': plan }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function call(...args: readonly string[]) {
    const said = { out: '', err: '' };
    const at = (name: string): string => path.join(folder, name);
    const status = await cli(['targets', at('plan.xlsx'), '--rules', at('rules.json'), ...args], {
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
      width: 100,
      color: false,
    });
    return { status, ...said };
  }
  const saved = (name: string): RuleSet =>
    JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as RuleSet;
  const targetsOf = ({ populations }: RuleSet): unknown[] =>
    populations[0]!.criteria!.map(
      (criterion) => 'method' in criterion && 'target' in criterion.method && criterion.method.target,
    );

  it('lists every target with its cell, what would change, and what must be confirmed', async () => {
    const { status, out } = await call();
    expect(status).toBe(0);
    expect(out).toContain('Kế hoạch!A1');
    expect(out).toContain('9000 tấn → 10.000 tấn');
    expect(out).toMatch(/\? .*98%/);
    expect(out).toContain('Kế hoạch!A3');
  });

  it('gives the same as JSON', async () => {
    const { out } = await call('--json', '-');
    const { targets } = JSON.parse(out) as { targets: { cell: string; state: string }[] };
    expect(targets.map(({ cell, state }) => [cell, state])).toEqual([
      ['A1', 'certain'],
      ['A2', 'asked'],
      ['A3', 'unmatched'],
    ]);
  });

  it('writes a rule set with the certain ones, or with those that are named', async () => {
    await call('--accept', 'certain', '--out', path.join(folder, 'certain.json'));
    expect(targetsOf(saved('certain.json')).slice(0, 2)).toEqual([95, 10000]);
    await call('--accept', '1,2', '--out', path.join(folder, 'both.json'));
    expect(targetsOf(saved('both.json')).slice(0, 2)).toEqual([98, 10000]);
  });

  it('refuses numbers that propose nothing, and accepting without a file to write', async () => {
    expect((await call('--accept', '3', '--out', path.join(folder, 'none.json'))).status).toBe(2);
    expect((await call('--accept', 'certain')).status).toBe(2);
  });
});
