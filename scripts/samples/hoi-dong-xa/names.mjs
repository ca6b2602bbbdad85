import { FAMILY_NAMES, GIVEN_NAMES } from '../names.mjs';
import { seeded } from '../random.mjs';

const MORE_GIVEN = {
  woman: 'Hằng Yến Trang Ngân Thúy Vân Hiền Lệ Nga Tâm Thơm Bích Dung Hường Thoa Nhàn'.split(' '),
  man: 'Long Quân Thịnh Toàn Đạt Cường Phong Kiên Lâm Hòa Bình Thái Tùng Duy'.split(' '),
};

/**
 * People's names, put together by chance: nobody is meant. No two are the same.
 *
 * @param {number} seed
 * @param {readonly ('woman' | 'man')[]} sexes one name for each
 * @returns {string[]}
 */
export function inventManyNames(seed, sexes) {
  const below = seeded(seed);
  const pick = (/** @type {readonly string[]} */ list) => /** @type {string} */ (list[below(list.length)]);
  const names = new Set();
  for (const sex of sexes) {
    const { middle, given } = sex === 'woman' ? GIVEN_NAMES.women : GIVEN_NAMES.men;
    const size = names.size;
    while (names.size === size) {
      names.add(`${pick(FAMILY_NAMES)} ${pick(middle)} ${pick([...given, ...MORE_GIVEN[sex]])}`);
    }
  }
  return [...names];
}
