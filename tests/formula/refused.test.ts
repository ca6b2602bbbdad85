import type { Population, RuleSet } from '../../src/rules/rule-set';
import type { Cells } from '../support/table';
import { liveReportsOf } from './support/live-case';

function rulesWith(part: Partial<Population>): RuleSet {
  const population: Population = {
    id: 'nguoi',
    title: 'Người',
    key: ['tên'],
    fields: [
      { id: 'tên', title: 'Tên', type: 'text' },
      { id: 'điểm', title: 'Điểm', type: 'number' },
      { id: 'có', title: 'Có', type: 'flag' },
    ],
    ...part,
  };
  return { format: 'binh-xet/1', id: 'tu-choi', title: 'Từ chối', populations: [population] };
}

const people = (count: number): Cells[] =>
  Array.from({ length: count }, (_, at) => ({ tên: `Người ${at + 1}`, điểm: at, có: at % 2 === 0 }));

const fixedFor = (part: Partial<Population>, count: number): readonly string[] =>
  liveReportsOf({
    rules: rulesWith(part),
    rows: { nguoi: people(count) },
    records: { seats: ['true', 'false'].map((body) => seatOf(body)) },
  }).fixed;

const seatOf = (body: string) => ({
  ...{ body, seat: 'G1', name: 'Một', role: 'Ủy viên', attendance: 'present' as const },
  cell: { sheet: 'council.csv', cell: body },
});

describe('what is written as values, with the reason', () => {
  it('is a comparison of each row with its group, once it would take more than 60 columns', () => {
    const compared: Partial<Population> = {
      columns: [
        {
          id: 'hơn',
          title: 'Hơn',
          rollUp: { over: { within: 'có' }, take: 'count', of: 'điểm > parent.điểm' },
        },
      ],
    };
    expect(fixedFor(compared, 60)).toEqual([]);
    expect(fixedFor(compared, 61)).toEqual([
      'Hơn – số tổng hợp so từng dòng với cả nhóm, bảng có trên 60 dòng',
    ]);
  });

  it('is a title on which the body votes that a yes or no names, if somebody has voted', () => {
    const voted = (body: string): Partial<Population> => ({
      titles: [{ id: 'cờ', title: 'Cờ', vote: { threshold: '>50%', of: 'members', body } }],
    });
    // without ballots it makes no difference who votes
    expect(fixedFor(voted('có'), 3)).toEqual([]);
    const rules = rulesWith(voted('có'));
    const about = { population: 'nguoi', title: 'cờ', key: ['Người 1'] };
    const cell = { sheet: 'ballots.csv', cell: '2' };
    const ballots = [{ ...about, ballot: { seat: 'G1', vote: 'yes' as const }, cell }];
    const seats = ['true', 'false'].map((body) => seatOf(body));
    const { fixed } = liveReportsOf({ rules, rows: { nguoi: people(3) }, records: { seats, ballots } });
    expect(fixed).toEqual(['Cờ – nơi bỏ phiếu xét Cờ do một ngày hoặc một câu có/không chỉ ra']);
  });
});
