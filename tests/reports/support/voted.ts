import { buildReports } from '../../../src/reports/build-reports';
import type { SheetDocument } from '../../../src/reports/sheet-document';
import type { RecordedChoice } from '../../../src/rules/decide/choice';
import type { Records } from '../../../src/rules/decide/records';
import type { RuleSet, Title } from '../../../src/rules/rule-set';
import type { Run } from '../../../src/rules/run-result';
import { ballotsOn, councilOf } from '../../rules/support/ballots';
import { decideRows } from '../../support/decide';
import type { Cells } from '../../support/table';

/** Two seats by points, leaders at most half of them; a secret vote of all members that may lower to a giấy khen. */
export const cstdcs: Title = {
  id: 'cstdcs',
  title: 'Chiến sĩ thi đua cơ sở',
  aliases: ['CSTĐCS'],
  quota: {
    count: 2,
    parts: [{ id: 'lanh_dao', title: 'Lãnh đạo', where: 'lanh_dao', atMost: '50%' }],
  },
  vote: {
    threshold: '90%',
    of: 'members',
    quorum: '2/3',
    inWriting: true,
    secret: true,
    lower: 'giay_khen',
  },
};

export function rulesOf(...titles: Title[]): RuleSet {
  return {
    format: 'binh-xet/1',
    id: 'hoi-dong',
    title: 'Xét thi đua xã Thử Nghiệm',
    populations: [
      {
        id: 'ca_nhan',
        title: 'Cá nhân',
        key: ['ten'],
        fields: [
          { id: 'ten', title: 'Họ tên', type: 'text' },
          { id: 'diem', title: 'Điểm', type: 'number' },
          { id: 'lanh_dao', title: 'Lãnh đạo', type: 'flag' },
        ],
        rankings: [{ by: 'diem' }],
        titles: [...titles, { id: 'giay_khen', title: 'Giấy khen', candidates: 'diem < 0' }],
      },
    ],
  };
}

/** An and Bình lead; An and Chi have the seats, Bình is passed over because the leaders' part is full. */
export const people: Cells[] = [
  { ten: 'An', diem: 90, lanh_dao: true },
  { ten: 'Bình', diem: 80, lanh_dao: true },
  { ten: 'Chi', diem: 70, lanh_dao: false },
];

export const on = (
  key: string,
  ballots: Parameters<typeof ballotsOn>[3],
  title = 'cstdcs',
): Records['ballots'] => ballotsOn('ca_nhan', title, key, ballots);

const BLANK: RecordedChoice = {
  kind: 'admit',
  population: 'ca_nhan',
  title: 'cstdcs',
  group: '',
  key: [],
  value: '',
  because: 'thử nghiệm',
  by: '',
  date: '',
  sheet: 'choices.csv',
  row: 2,
};

export interface Case {
  readonly rules?: RuleSet;
  readonly rows?: Cells[];
  /** `ppa`: two present, one absent. */
  readonly council?: string;
  readonly ballots?: Records['ballots'];
  readonly choices?: readonly Partial<RecordedChoice>[];
}

const chosen = ({ choices = [] }: Case): RecordedChoice[] =>
  choices.map((choice) => ({ ...BLANK, ...choice }));

export function decided(about: Case): Run {
  const { rules = rulesOf(cstdcs), rows = people, council, ballots } = about;
  return decideRows(rules, { ca_nhan: rows }, chosen(about), {
    seats: council === undefined ? [] : councilOf(council, 'Hội đồng xã'),
    ballots: ballots ?? [],
  });
}

/** The reports of a case with what was recorded; undefined for a sheet that is not among them. */
export function reportsOf(about: Case): { sheet(name: string): SheetDocument | undefined; run: Run } {
  const run = decided(about);
  const recorded = { choices: chosen(about), ballots: about.ballots ?? [] };
  const sheets = buildReports(run, about.rules ?? rulesOf(cstdcs), 'vi', recorded);
  return { run, sheet: (name) => sheets.find((each) => each.name === name) };
}
