import { intersection, type Area } from './area';

/** A hyperlink of cells. */
export interface Link {
  readonly area: Area;
  /** Where it leads outside: a web address, a file, a mail address. */
  readonly address?: string;
  /** A place in the workbook (or in the file of the address), as `'Kết quả'!A1`; it follows no renaming. */
  readonly place?: string;
  readonly screenTip?: string;
}

/** The links that are left after an area has lost its own; one that reaches out of it stays outside. */
export function withoutLinks(links: readonly Link[], area: Area): Link[] {
  return links.flatMap((link) => {
    const shared = intersection(link.area, area);
    return shared === undefined ? [link] : rest(link.area, shared).map((part) => ({ ...link, area: part }));
  });
}

/** What is left of an area when a part of it is taken out: above, below, left and right of it. */
function rest(whole: Area, out: Area): Area[] {
  const beside = { top: out.top, bottom: out.bottom };
  return [
    { ...whole, bottom: out.top - 1 },
    { ...whole, top: out.bottom + 1 },
    { ...whole, ...beside, right: out.left - 1 },
    { ...whole, ...beside, left: out.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The links inside an area, cut to it and moved with it. */
export function movedLinks(links: readonly Link[], from: Area, down: number, across: number): Link[] {
  return links.flatMap((link) => {
    const shared = intersection(link.area, from);
    return shared === undefined ? [] : [{ ...link, area: movedArea(shared, down, across) }];
  });
}

export const movedArea = ({ top, left, bottom, right }: Area, down: number, across: number): Area => ({
  top: top + down,
  left: left + across,
  bottom: bottom + down,
  right: right + across,
});
