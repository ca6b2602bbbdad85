import { fold } from '../../engine/text/fold';
import { writtenText } from '../cell';
import type { SheetView } from '../sheet-view';

/** Where a plan sheet has what. Rows and columns from 0; the header's last row included. */
export interface PlanColumns {
  readonly top: number;
  readonly bottom: number;
  readonly counted: number;
  readonly target: number;
  readonly unit?: number;
}

/** Headers stand among the first rows. */
const LOOKED = 15;

const COUNTED = words('(?:tên |nội dung |các )?(?:chỉ tiêu|tiêu chí)(?: thi đua)?|nội dung(?: thi đua)?');
const UNIT = words('(?:đơn vị tính|đvt|đơn vị)');
const TARGET = words(
  '(?:mức |chỉ tiêu |kế hoạch |số )?(?:được )?giao.*|(?:chỉ tiêu|kế hoạch|mục tiêu)(?: (?:phấn đấu|năm|giai đoạn|đến|20).*)?|mức (?:phấn đấu|chỉ tiêu)|phấn đấu.*',
);

function words(pattern: string): RegExp {
  return new RegExp(`^(?:${fold(pattern)})$`, 'u');
}

/** The header of a plan sheet: what is counted, its target and, where there is one, its unit; undefined without one. */
export function planColumns(view: SheetView): PlanColumns | undefined {
  for (let row = 0; row < Math.min(LOOKED, view.height); row++) {
    const own = view.ownColumns(row);
    const named = (pattern: RegExp, but?: number): number | undefined =>
      own.find((column) => column !== but && pattern.test(textAt(view, row, column)));
    const counted = named(COUNTED);
    const target = counted === undefined ? undefined : named(TARGET, counted);
    if (counted === undefined || target === undefined) continue;
    const unit = named(UNIT);
    const bottom = view.area(row, counted)?.bottom ?? row;
    return {
      top: row,
      bottom,
      counted,
      target: underMerged(view, row, target, bottom),
      ...(unit !== undefined && { unit }),
    };
  }
  return undefined;
}

/** Under a heading merged across: the column that says it holds the target, or the first. */
function underMerged(view: SheetView, row: number, column: number, bottom: number): number {
  const right = view.area(row, column)?.right ?? column;
  for (let own = column; own <= right; own++) {
    for (let below = row + 1; below <= bottom; below++) if (TARGET.test(textAt(view, below, own))) return own;
  }
  return column;
}

function textAt(view: SheetView, row: number, column: number): string {
  return fold(writtenText(view.at(row, column)));
}
