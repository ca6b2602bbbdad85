import { seeded } from './random.mjs';

export const FAMILY_NAMES = 'Lê Trần Phạm Hồ Phan Võ Đặng Bùi Ngô Dương Đỗ Hoàng Trương Mai Cao Lương'.split(
  ' ',
);

/** Middle and given names that go together. Every given name is used once at most. */
export const GIVEN_NAMES = {
  women: {
    middle: ['Thị', 'Thị Thu', 'Thị Ngọc', 'Thị Kim', 'Thị Mỹ', 'Thanh'],
    given: 'Hạnh Nhung Phượng Diệu Oanh Thảo Xuyến Loan Quyên Duyên Trinh Huệ'.split(' '),
  },
  men: {
    middle: ['Đình', 'Quang', 'Hữu', 'Minh', 'Đức', 'Viết', 'Văn'],
    given: 'Lộc Thiện Tuấn Phước Hưng Nghĩa Vinh Dũng Trí Sơn Khánh Hải Bảo Tín'.split(' '),
  },
};

/**
 * People's names, put together by chance: nobody is meant.
 *
 * @param {number} seed
 * @param {readonly ('woman' | 'man')[]} sexes one name for each
 * @returns {string[]} no two with one given name
 */
export function inventNames(seed, sexes) {
  const below = seeded(seed);
  const left = { woman: [...GIVEN_NAMES.women.given], man: [...GIVEN_NAMES.men.given] };
  return sexes.map((sex) => {
    const { middle } = sex === 'woman' ? GIVEN_NAMES.women : GIVEN_NAMES.men;
    const family = FAMILY_NAMES[below(FAMILY_NAMES.length)];
    const [given] = left[sex].splice(below(left[sex].length), 1);
    return `${family} ${middle[below(middle.length)]} ${given}`;
  });
}
