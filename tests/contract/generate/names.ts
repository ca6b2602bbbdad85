import type { Tree } from '../oracle/tree';

/** A name that an expression may read, with the type of what it holds. */
export interface Name {
  readonly tree: Tree;
  readonly type: 'number' | 'flag' | 'text' | 'date' | 'level';
  /** `%`: read ratios in this unit. Names with a unit are compared only, never added. */
  readonly unit?: string;
  /** Ids from the lowest, of a level or band. */
  readonly scale?: readonly string[];
  /** Texts that occur. */
  readonly texts?: readonly string[];
}

export const ofType = (names: readonly Name[], type: Name['type']): readonly Name[] =>
  names.filter((each) => each.type === type && each.unit === undefined);

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Đặng', 'Bùi', 'Đỗ'];
const MIDDLE = ['Thị', 'Văn', 'Hoàng', 'Ngọc', 'Thuỳ'];
const GIVEN = ['An', 'Bình', 'Hoà', 'Lý', 'Mỹ', 'Quý', 'Sĩ', 'Thuý', 'Ước', 'Yến'];

/** A full name of its own for every index. */
export function personName(index: number): string {
  const family = FAMILY[index % FAMILY.length];
  const middle = MIDDLE[Math.floor(index / FAMILY.length) % MIDDLE.length];
  return `${family} ${middle} ${GIVEN[(index * 7) % GIVEN.length]} ${index + 1}`;
}

const UNITS = ['Xã Hoà Bình', 'Phường Nguyễn Nghiêm', 'Thị trấn Ba Tơ', 'Xã Khánh Cư'];

export const unitName = (index: number): string => UNITS[index]!;

export const GROUPS = ['Khối nội chính', 'Khối kinh tế', 'Cụm miền núi – hải đảo'];
export const LEVELS = ['không_đạt', 'đạt', 'khá', 'xuất_sắc'];
export const DAYS = ['2021-01-15', '2021-01-20', '2021-11-01', '2021-11-15'];
