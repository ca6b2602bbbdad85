/** A rectangle of cells; rows and columns count from 0, both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

export const onSheet = (area: Area): boolean =>
  area.top >= 0 &&
  area.left >= 0 &&
  area.bottom <= LAST_ROW &&
  area.right <= LAST_COLUMN &&
  area.top <= area.bottom &&
  area.left <= area.right;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

/** The cells two areas share, or undefined. */
export function intersection(one: Area, other: Area): Area | undefined {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** The smallest area around both. */
export function bounding(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function* rowsOf(area: Area): Generator<number> {
  for (let row = area.top; row <= area.bottom; row += 1) yield row;
}

export function* columnsOf(area: Area): Generator<number> {
  for (let column = area.left; column <= area.right; column += 1) yield column;
}
