import { isError, type Cell } from '../../model/cell';
import type { CellShape } from './shapes';

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** A cell as Univer takes it: what it holds is shown as it is, for nothing is calculated in the page. */
export function cellShape({ value, formula }: Cell, style: string | undefined): CellShape {
  const shared = {
    ...(formula === undefined ? {} : { f: formula }),
    ...(style === undefined ? {} : { s: style }),
  };
  if (value === null) return shared;
  if (isError(value)) return { v: value.error, t: TEXT, ...shared };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN, ...shared };
  return { v: value, t: typeof value === 'number' ? NUMBER : TEXT, ...shared };
}
