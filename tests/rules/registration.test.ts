import { runCase } from '../../src/app/run-case';
import type { RuleSet } from '../../src/rules/rule-set';
import type { Run } from '../../src/rules/run-result';

/** Who registered which title when is a population of its own; people are judged by the rows that belong to them. */
const RULES: RuleSet = {
  format: 'binh-xet/1',
  id: 'dang-ky',
  title: 'Đăng ký thi đua',
  period: '2021',
  parameters: [{ id: 'han', title: 'Hạn đăng ký', type: 'date', value: '2021-01-20' }],
  populations: [
    {
      id: 'ca_nhan',
      title: 'Cá nhân',
      key: ['ho_ten'],
      fields: [
        { id: 'ho_ten', title: 'Họ và tên', type: 'text' },
        { id: 'dat', title: 'Đạt', type: 'flag' },
      ],
      columns: [
        {
          id: 'dk_cstd',
          title: 'Số lần đăng ký CSTĐ cơ sở',
          rollUp: { over: 'dang_ky', take: 'count', of: 'danh_hieu == "CSTĐ cơ sở"' },
        },
        {
          id: 'dk_dung_han',
          title: 'Đăng ký CSTĐ cơ sở đúng hạn',
          rollUp: { over: 'dang_ky', take: 'count', of: 'ngay <= han', where: 'danh_hieu == "CSTĐ cơ sở"' },
        },
      ],
      titles: [
        {
          id: 'cstd',
          title: 'CSTĐ cơ sở',
          candidates: 'dk_cstd > 0',
          conditions: [
            { id: 'dung_han', must: 'dk_dung_han > 0', otherwise: 'Đăng ký sau ngày 20/01/2021' },
            { id: 'dat', must: 'dat', otherwise: 'Chưa đạt' },
          ],
        },
      ],
    },
    {
      id: 'dang_ky',
      title: 'Đăng ký thi đua',
      key: ['nguoi', 'danh_hieu'],
      belongsTo: { population: 'ca_nhan', by: ['nguoi'] },
      fields: [
        { id: 'nguoi', title: 'Ông (bà)', type: 'text' },
        { id: 'danh_hieu', title: 'Danh hiệu đăng ký', type: 'text' },
        { id: 'ngay', title: 'Ngày đăng ký', type: 'date' },
      ],
      columns: [{ id: 'ket_qua', title: 'Kết quả', formula: 'danh_hieu == "CSTĐ cơ sở" and parent.cstd' }],
    },
  ],
};

const PEOPLE = 'Họ và tên,Đạt\nAn,x\nBình,x\nChi,x\nDung,không\n';
const REGISTRATIONS =
  'Ông (bà),Danh hiệu đăng ký,Ngày đăng ký\n' +
  'An,CSTĐ cơ sở,15/01/2021\n' +
  'Bình,CSTĐ cơ sở,25/01/2021\n' +
  'Bình,LĐTT,10/01/2021\n' +
  'Dung,CSTĐ cơ sở,20/01/2021\n' +
  'Em,CSTĐ cơ sở,15/01/2021\n';

const runOf = async (registrations = REGISTRATIONS): Promise<Run> => {
  const files = [
    { name: 'ca_nhan.csv', text: PEOPLE },
    { name: 'Đăng ký thi đua.csv', text: registrations },
  ];
  return (await runCase({ data: { files }, json: RULES, name: 'dang-ky', language: 'vi' })).run;
};
const cstd = (run: Run) => run.populations['ca_nhan']!.rows.map(({ titles }) => titles['cstd']!);

describe('registrations as a population', () => {
  it('make whoever registered a candidate, and nobody else', async () => {
    expect(cstd(await runOf()).map(({ decision }) => decision)).toEqual([
      'nominated',
      'not-eligible',
      'not-considered',
      'not-eligible',
    ]);
  });

  it('give a late registration as the reason, with the cell of its date', async () => {
    const [, late] = cstd(await runOf());
    const reason = late!.reasons.find(({ code }) => code === 'title.condition-unmet')!;
    expect(reason.params['text']).toBe('Đăng ký sau ngày 20/01/2021');
    expect(reason.cells).toContainEqual({ sheet: 'Đăng ký thi đua.csv', cell: '3:3' });
    // the other title that Bình registered in time is none of this
    expect(reason.cells).not.toContainEqual({ sheet: 'Đăng ký thi đua.csv', cell: '4:3' });
  });

  it('give a missing registration as the reason of not being considered', async () => {
    const [, , missing] = cstd(await runOf());
    expect(missing!.reasons.map(({ code, params }) => [code, params['title']])).toEqual([
      ['title.not-candidate', 'CSTĐ cơ sở'],
    ]);
  });

  it('show what was registered against what was reached', async () => {
    const run = await runOf();
    expect(
      run.populations['dang_ky']!.rows.map(({ key, values }) => [key['nguoi'], values['ket_qua']]),
    ).toEqual([
      ['An', true],
      ['Bình', false],
      ['Bình', false],
      ['Dung', false],
      ['Em', null],
    ]);
  });

  it('ask about a registration of nobody, with its cell', async () => {
    const { problems } = await runOf();
    expect(problems.map(({ severity, code, sheet, cell }) => [severity, code, sheet, cell])).toEqual([
      ['question', 'row.belongs-nowhere', 'Đăng ký thi đua.csv', '6'],
    ]);
  });

  it('leave a person undecided, not late, where the date is blank', async () => {
    const [first] = cstd(await runOf('Ông (bà),Danh hiệu đăng ký,Ngày đăng ký\nAn,CSTĐ cơ sở,\n'));
    expect(first).toMatchObject({ decision: 'undecided' });
  });
});
