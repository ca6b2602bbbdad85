import { distance } from 'fastest-levenshtein';
import { NO_CODE } from '../../engine/columns/column';
import { fold } from '../../engine/text/fold';
import type { Field } from '../../rules/rule-set';
import { writtenText } from '../cell';
import type { GridCell } from '../grid';
import { isLeftOpen } from './not-given';
import type { Report } from './report';

type Levels = NonNullable<Field['levels']>;

/** Reads positions on a field's scale: by title, id or alias, after folding. */
export interface LevelReader {
  /** The position, lowest 0; `NO_CODE` when the text names none, which is reported. */
  read(cell: GridCell, report: Report): number;
}

export function levelReader(field: Field): LevelReader {
  const levels = field.levels ?? [];
  const names = namesOf(levels);
  const known = new Map<string, number>();
  const codeOf = (written: string): number => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const code = names.get(fold(written)) ?? NO_CODE;
    known.set(written, code);
    return code;
  };
  return {
    read(cell, report) {
      const written = writtenText(cell);
      const code = typeof cell.value === 'boolean' ? NO_CODE : codeOf(written);
      if (code === NO_CODE) reportUnknown(written, field, levels, names, report);
      return code;
    },
  };
}

/** Folded name → position. A title or id wins over another level's alias. */
function namesOf(levels: Levels): Map<string, number> {
  const names = new Map<string, number>();
  levels.forEach((level, code) => level.aliases?.forEach((alias) => names.set(fold(alias), code)));
  levels.forEach((level, code) => names.set(fold(level.id), code));
  levels.forEach((level, code) => names.set(fold(level.title), code));
  return names;
}

function reportUnknown(
  written: string,
  field: Field,
  levels: Levels,
  names: ReadonlyMap<string, number>,
  report: Report,
): void {
  const params = { column: field.title, written };
  if (isLeftOpen(written)) return report('warning', 'sheets.value-not-given', params);
  const allowed = levels.map((level) => level.title);
  const near = nearest(fold(written), names);
  if (near === undefined) return report('error', 'sheets.level-unknown', { ...params, allowed });
  report('error', 'sheets.level-unknown-near', { ...params, allowed, near: levels[near]!.title });
}

/** The level whose name is a slip of the pen away: one in four letters at most, and at most three. */
function nearest(text: string, names: ReadonlyMap<string, number>): number | undefined {
  const reach = Math.min(3, Math.ceil(text.length / 4));
  let best: { slips: number; code: number } | undefined;
  for (const [name, code] of names) {
    if (Math.abs(name.length - text.length) > reach || name.length < 3) continue;
    const slips = distance(text, name);
    if (slips <= reach && (best === undefined || slips < best.slips)) best = { slips, code };
  }
  return best?.code;
}
