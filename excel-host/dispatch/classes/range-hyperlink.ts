import { cellCount, contains } from '../../model/area';
import type { RangeTarget } from '../range-target';

/** The hyperlink of a single cell as it was opened from a file; setting one is not simulated. */
export function readHyperlink({ sheet, area }: RangeTarget): unknown {
  if (cellCount(area) !== 1) return null;
  const link = sheet.carried.find(
    (one) => one.kind === 'hyperlink' && one.area !== undefined && contains(one.area, area),
  );
  return link === undefined ? null : { address: link.content };
}
