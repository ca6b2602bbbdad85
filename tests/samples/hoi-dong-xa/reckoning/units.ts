import type { CouncilData, Unit } from '../../../../scripts/samples/hoi-dong-xa/model.mjs';
import { isLess, rational } from '../../reckoning/rational';
import { failing, isBelow } from './people';
import { registeredFor, type Registered, type RegisteredTitle } from './registrations';
import type { Settings } from './settings';

const LAST_DOSSIER = '2025-11-28';

/** What is counted over the people of a unit. */
export interface UnitFigures {
  readonly people: number;
  readonly ldtt: number;
  readonly cstdcs: number;
  readonly atLeastDone: number;
  readonly warned: number;
}

export function unitGates({ filed, complete, complaint }: Unit): string[] {
  return failing({
    ho_so_cham: filed === null || filed > LAST_DOSSIER,
    ho_so_thieu: !complete,
    dang_xac_minh: complaint === 'dang_xac_minh',
  });
}

export function unitRegistration(title: RegisteredTitle, { name }: Unit, data: CouncilData): Registered {
  return registeredFor(
    title,
    data.unitRegistrations.filter((slip) => slip.name === name),
  );
}

/** What Tập thể lao động tiên tiến asks for and a unit lacks. */
export function ttldttLacks(
  unit: Unit,
  figures: UnitFigures,
  data: CouncilData,
  { mustRegister }: Settings,
): string[] {
  const registered = unitRegistration('ttldtt', unit, data);
  return failing({
    da_dang_ky: mustRegister && registered === 'not',
    dang_ky_dung_han: mustRegister && registered === 'late',
    ht_tot_tro_len: isBelow(unit, 'ht_tot'),
    co_phong_trao: !unit.movement,
    tren_50_ldtt: figures.ldtt * 2 <= figures.people,
    khong_canh_cao: figures.warned > 0,
    doan_ket: !unit.united,
  });
}

/** What Tập thể lao động xuất sắc asks for besides Tập thể lao động tiên tiến. */
export function ttldxsLacks(
  unit: Unit,
  { people, ldtt, cstdcs, atLeastDone }: UnitFigures,
  data: CouncilData,
  { mustRegister }: Settings,
): string[] {
  return failing({
    dang_ky_dung_han: mustRegister && unitRegistration('ttldxs', unit, data) !== 'in-time',
    ht_xuat_sac: unit.rating !== 'ht_xuat_sac',
    ca_nhan_100_ht: atLeastDone < people,
    ca_nhan_70_ldtt: isLess(rational(ldtt, people), rational(7, 10)),
    co_cstdcs: cstdcs === 0,
  });
}
