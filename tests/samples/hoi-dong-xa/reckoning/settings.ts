import type { Choice, Member } from '../../../../scripts/samples/hoi-dong-xa/model.mjs';

/** What the council settled: its answers to the questions of the pack, and its decisions about people. */
export interface Settings {
  readonly mustRegister: boolean;
  readonly monthsNeeded: number;
  /** Both a rating and an initiative, not one of them. */
  readonly needsBoth: boolean;
  /** Units with fewer Lao động tiên tiến are counted together. */
  readonly smallBelow: number;
  readonly limitsLeaders: boolean;
  isAdmitted(person: Member): boolean;
  /** Whether a gate is left aside for somebody. */
  isLifted(gate: string, person: Member): boolean;
}

/** The keys by which choices and ballots name a person. */
export function keyOf({ name, code }: Member): string {
  return `${name} | ${code}`;
}

export function settingsOf(choices: readonly Choice[]): Settings {
  const answer = (question: string): string =>
    choices.find(({ kind, title }) => kind === 'confirm' && title === question)?.value ?? DEFAULTS[question]!;
  const decided = (wanted: Choice['kind'], title: string, person: Member): boolean =>
    choices.some(
      (choice) => choice.kind === wanted && choice.title === title && choice.key === keyOf(person),
    );
  return {
    mustRegister: answer('phai_dang_ky') === 'có',
    monthsNeeded: Number(answer('thang_toi_thieu')),
    needsBoth: answer('phai_ca_hai') === 'có',
    smallBelow: Number(answer('nguong_don_vi_nho')),
    limitsLeaders: answer('han_che_lanh_dao') === 'có',
    isAdmitted: (person) => decided('admit', 'cstdcs', person),
    isLifted: (gate, person) => decided('gate', gate, person),
  };
}

/** The pack's own values, as a person reads them there. */
const DEFAULTS: Readonly<Record<string, string>> = {
  phai_dang_ky: 'có',
  thang_toi_thieu: '10',
  phai_ca_hai: 'không',
  nguong_don_vi_nho: '7',
  han_che_lanh_dao: 'không',
};
