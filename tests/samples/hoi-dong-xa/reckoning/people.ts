import type { CouncilData, Member } from '../../../../scripts/samples/hoi-dong-xa/model.mjs';
import { registeredFor, type Registered, type RegisteredTitle } from './registrations';
import type { Settings } from './settings';

const RATINGS = ['khong_ht', 'ht', 'ht_tot', 'ht_xuat_sac'];
const LAST_DOSSIER = '2025-11-28';

/** The principles of the law that bar somebody from every title, those that the council lifted left out. */
export function gatesOf(person: Member, { isLifted }: Settings): string[] {
  const { penalty, investigated, complaint, filed, complete, commended } = person;
  const closed = {
    ky_luat: penalty !== 'khong',
    dang_dieu_tra: investigated,
    dang_xac_minh: complaint === 'dang_xac_minh',
    ho_so_cham: filed === null || filed > LAST_DOSSIER,
    ho_so_thieu: !complete,
    cung_thanh_tich: commended,
  };
  return failing(closed).filter((gate) => !isLifted(gate, person));
}

export function registrationOf(title: RegisteredTitle, { code }: Member, data: CouncilData): Registered {
  return registeredFor(
    title,
    data.registrations.filter((slip) => slip.code === code),
  );
}

/** What Lao động tiên tiến asks for and a person lacks. */
export function ldttLacks(person: Member, data: CouncilData, settings: Settings): string[] {
  const registered = registrationOf('ldtt', person, data);
  const { mustRegister, monthsNeeded } = settings;
  return failing({
    da_dang_ky: mustRegister && registered === 'not',
    dang_ky_dung_han: mustRegister && registered === 'late',
    du_thoi_gian: person.months < monthsNeeded,
    ht_tot_tro_len: isBelow(person, 'ht_tot'),
    tham_gia_phong_trao: !person.movement,
  });
}

/** What Chiến sĩ thi đua cơ sở asks for besides Lao động tiên tiến. */
export function cstdcsLacks(person: Member, data: CouncilData, settings: Settings): string[] {
  const excels = person.rating === 'ht_xuat_sac';
  const hasIdea = person.initiative !== 'khong';
  return failing({
    dang_ky_dung_han: settings.mustRegister && registrationOf('cstdcs', person, data) !== 'in-time',
    xuat_sac_hoac_sang_kien: settings.needsBoth ? !(excels && hasIdea) : !(excels || hasIdea),
  });
}

/** What Chiến sĩ thi đua tỉnh asks for besides Chiến sĩ thi đua cơ sở. */
export function cstdTinhLacks(
  person: Member,
  chain: number,
  data: CouncilData,
  settings: Settings,
): string[] {
  return failing({
    dang_ky_dung_han: settings.mustRegister && registrationOf('cstd_tinh', person, data) !== 'in-time',
    lien_tuc_cstdcs: chain < 3,
    sang_kien_cap_tinh: person.initiative !== 'cap_tinh',
  });
}

export function isBelow({ rating }: { readonly rating: string }, level: string): boolean {
  return RATINGS.indexOf(rating) < RATINGS.indexOf(level);
}

/** The names of what holds. */
export function failing(points: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(points).filter((id) => points[id]);
}
