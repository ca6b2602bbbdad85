import type { Office, Person } from '../../../scripts/samples/model.mjs';
import { isLess, rational } from './rational';

/** Answers and choices of the council that the reckoning needs. */
export interface Settled {
  /** Whether a paper that came on the last day itself came in time. */
  readonly lastDayCounts: boolean;
  /** Names that the council gives a contested seat. */
  readonly admitted: readonly string[];
}

const DEADLINES = { registered: '2021-01-20', initiative: '2021-11-01', filed: '2021-11-15' };
const RATINGS = ['khong_ht', 'ht', 'ht_tot', 'ht_xuat_sac'];
const PENALTIES = ['khong', 'khien_trach', 'canh_cao'];

function inTime(day: string, deadline: string, { lastDayCounts }: Settled): boolean {
  return day < deadline || (lastDayCounts && day === deadline);
}

/** Conditions of Lao động tiên tiến that a person does not meet. */
export function ldttFailures(person: Person, settled: Settled): string[] {
  return failed({
    dang_ky_dung_han: inTime(person.registered, DEADLINES.registered, settled),
    ho_so_dung_han: inTime(person.filed, DEADLINES.filed, settled),
    ht_tot_tro_len: RATINGS.indexOf(person.rating) >= RATINGS.indexOf('ht_tot'),
    khong_ky_luat: person.penalty === 'khong',
  });
}

/** Conditions of Chiến sĩ thi đua cơ sở of its own; Lao động tiên tiến comes on top. */
export function cstdcsFailures({ initiative }: Person, settled: Settled): string[] {
  return failed({
    co_sang_kien: initiative !== null,
    sang_kien_dung_han: initiative === null || inTime(initiative, DEADLINES.initiative, settled),
  });
}

export interface People {
  readonly people: readonly Person[];
  readonly ldtt: number;
  readonly cstdcs: number;
}

export interface OfficeFigures {
  readonly so_nguoi: number;
  readonly ti_le_ht: number;
  readonly ti_le_ldtt: number;
  readonly so_cstdcs: number;
  readonly ti_le_cstdcs: number;
  readonly so_canh_cao: number;
}

/** What is counted over the people of the office. */
export function figuresOf({ people, ldtt, cstdcs }: People): OfficeFigures {
  return {
    so_nguoi: people.length,
    ti_le_ht: people.filter(hasDoneTheTask).length / people.length,
    ti_le_ldtt: ldtt / people.length,
    so_cstdcs: cstdcs,
    ti_le_cstdcs: cstdcs / ldtt,
    so_canh_cao: people.filter(isWarned).length,
  };
}

/** Conditions of Tập thể Lao động xuất sắc that the office does not meet. */
export function officeFailures(office: Office, { people, ldtt, cstdcs }: People, settled: Settled): string[] {
  return failed({
    dang_ky_dung_han: inTime(office.registered, DEADLINES.registered, settled),
    ho_so_dung_han: inTime(office.filed, DEADLINES.filed, settled),
    ht_xuat_sac: office.rating === 'ht_xuat_sac',
    ca_nhan_100_ht: people.every(hasDoneTheTask),
    ca_nhan_70_ldtt: !isLess(rational(ldtt, people.length), rational(70n, 100n)),
    co_cstdcs: cstdcs > 0,
    khong_canh_cao: !people.some(isWarned),
  });
}

/** The plan's own targets for people: 100 % Lao động tiên tiến, of them 15 % Chiến sĩ thi đua cơ sở. */
export function targetsOf({ people, ldtt, cstdcs }: People): { ct_ldtt: boolean; ct_cstdcs: boolean } {
  return {
    ct_ldtt: ldtt === people.length,
    ct_cstdcs: !isLess(rational(cstdcs, ldtt), rational(15n, 100n)),
  };
}

function hasDoneTheTask({ rating }: Person): boolean {
  return rating !== 'khong_ht';
}

function isWarned({ penalty }: Person): boolean {
  return PENALTIES.indexOf(penalty) >= PENALTIES.indexOf('canh_cao');
}

function failed(conditions: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(conditions).filter((id) => !conditions[id]);
}
