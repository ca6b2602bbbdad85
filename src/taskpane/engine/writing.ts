import type { Language } from '../../locale/language';
import type { Place } from '../../reports/screen/screen';

export interface WriteOptions {
  readonly language: Language;
  /** What happens to result sheets that somebody changed since the last write: absent, the write fails and names them. */
  readonly edited?: 'copy' | 'replace';
  /** Result sheets that are left as they are; their documents get sheets of their own. */
  readonly beside?: readonly string[];
  /** Whether points, places and seats are written as formulas that Excel calculates; default: as values. */
  readonly formulas?: boolean;
}

export interface WriteScreen {
  /** The sheets written, in their order, without those that are never shown. */
  readonly sheets: readonly string[];
  /** Copies of what somebody had changed. */
  readonly copies: readonly string[];
  /** Very hidden sheets with former contents that no undo leads back to (`workbook.stray-formers`); absent: none. */
  readonly stray?: readonly string[];
  /** Sheets that look less well than they should (`workbook.look-incomplete`); absent: none. */
  readonly incomplete?: readonly string[];
  /** Sentences that say what was written as values although formulas were asked for; absent: nothing, or none were. */
  readonly fixed?: readonly string[];
  /** How many cells can be checked: what Excel calculates there beside what the engine says. Absent: none. */
  readonly live?: number;
}

/** What Excel has calculated of the last write beside what the engine says. */
export interface CheckScreen {
  /** Cells compared. */
  readonly compared: number;
  /** Cells that differ. */
  readonly differing: number;
  /** The first of them, with both figures as they are shown. */
  readonly differences: readonly CheckLine[];
}

export interface CheckLine {
  readonly place: Place;
  readonly engine: string;
  readonly excel: string;
}
