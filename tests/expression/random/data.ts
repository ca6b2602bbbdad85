import fc from 'fast-check';
import type { Scale } from '../../../src/engine/columns/column';
import { date, flag, level, number, text, texts, type World } from '../support';

export const NUMBERS = ['điểm', 'tổng_điểm', 'x', 'parent.mức_chung'];
export const FLAGS = ['đạt', 'kỷ_luật'];
export const TEXTS = ['tên', 'bộ_phận'];
export const LEVELS = ['xếp_loại', 'năm_trước'];
export const DATES = ['ngày', 'hạn'];
export const LISTS = ['nhóm'];

/** Texts in classes of what is one text; the last two only look alike. */
export const CLASSES = [['Hòa Bình', 'hoà  bình', 'HÒA BÌNH '], ['Chiến sĩ', 'chiến sỹ'], ['tay'], ['tai']];

export const SCALE: Scale = [
  { id: 'yếu', title: 'Yếu kém', aliases: ['Y'] },
  { id: 'khá', title: 'Khá', aliases: [] },
  { id: 'tốt', title: 'Hoàn thành tốt', aliases: ['T', 'HTT'] },
];

/** The names a level may be called by, by its position. */
export const LEVEL_NAMES = [
  ['yếu', 'YẾU KÉM', 'y'],
  ['khá', 'KHÁ'],
  ['tốt', 'hoàn thành  tốt', 'htt'],
];

export const ROWS = 8;

const rows = <T>(value: fc.Arbitrary<T>) =>
  fc.array(fc.option(value, { freq: 4 }), { minLength: ROWS, maxLength: ROWS });
const figure = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.integer({ min: -5000, max: 12000 }).map((cents) => cents / 100),
  fc.constantFrom(0, 1, 0.7, 70, 1e160, -1e160, 1e-160),
);
const word = fc.constantFrom(...CLASSES.flat());
const day = fc.constantFrom('2020-02-29', '2021-01-01', '2021-11-15', '2021-12-31', '1969-07-20');
const id = fc.constantFrom(...SCALE.map((level) => level.id));

/** Random columns under the names above. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    numbers: fc.tuple(rows(figure), rows(figure), rows(figure), rows(figure)),
    flags: fc.tuple(rows(fc.boolean()), rows(fc.boolean())),
    words: fc.tuple(rows(word), rows(word)),
    levels: fc.tuple(rows(id), rows(id)),
    dates: fc.tuple(rows(day), rows(day)),
    lists: rows(fc.array(word, { maxLength: 3 })),
  })
  .map(({ numbers, flags, words, levels, dates, lists }) => ({
    own: {
      điểm: number(numbers[0]),
      tổng_điểm: number(numbers[1]),
      x: number(numbers[2]),
      đạt: flag(flags[0]),
      kỷ_luật: flag(flags[1]),
      tên: text(words[0]),
      bộ_phận: text(words[1]),
      xếp_loại: level(levels[0], SCALE),
      năm_trước: level(levels[1], [...SCALE]),
      ngày: date(dates[0]),
      hạn: date(dates[1]),
      nhóm: texts(lists),
    },
    parent: { mức_chung: number(numbers[3]) },
  }));
