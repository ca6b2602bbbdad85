import type { Setting } from '../../rules/settings/setting';

/** Where the rules hold a result against a figure: one target, or the ends of a range. */
export interface TargetPlace {
  /** What it belongs to, from the outside in. */
  readonly owner: readonly string[];
  /** Names by which a plan may call it. */
  readonly names: readonly string[];
  /** Absent: nothing says it, as for a parameter. */
  readonly better?: 'higher' | 'lower';
  /** Met only beyond the target. */
  readonly isStrict: boolean;
  readonly slots: readonly Slot[];
}

/** One of the figures: a setting that can be changed, or a field where every unit has its own. */
export interface Slot {
  readonly role: 'target' | 'low' | 'high';
  readonly setting?: Setting;
  readonly field?: string;
  readonly unit?: string;
}

/** A name without the part that says whether it is planned or reached: `Tỷ lệ hộ nghèo: Thực hiện`. */
export function subjectOf(title: string): string {
  const [first = title] = title.split(':');
  return first.replace(/\s*\([^()]*\)\s*$/u, '').trim();
}
