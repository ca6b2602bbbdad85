import { serialOf } from '../../sheets/days.mjs';
import { STYLES } from '../../sheets/styles.mjs';
import { POPULATION } from '../wordings.mjs';
import { tableSheet } from './table-sheet.mjs';

/** @import { Award } from '../model.mjs' */

/**
 * The sheet *Lịch sử danh hiệu*: a person is known by the code, which stays when the person moves; a unit by its name.
 *
 * @param {readonly Award[]} history
 * @param {Parameters<typeof tableSheet<Award>>[1]} [change]
 */
export function historySheet(history, change) {
  return tableSheet(
    {
      name: 'Lịch sử danh hiệu',
      titles: ['SỔ THEO DÕI DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG TỪ NĂM 2020 ĐẾN NĂM 2024'],
      notes: ['(Ghi từ Chiến sĩ thi đua cơ sở, Tập thể lao động tiên tiến trở lên)'],
      columns: [
        { id: 'stt', text: 'STT', width: 6, style: STYLES.number, value: (_, number) => number },
        {
          id: 'population',
          text: 'Nhóm đối tượng',
          width: 13,
          style: STYLES.centred,
          value: ({ population }) => POPULATION[population],
        },
        {
          id: 'ma',
          text: 'Mã cán bộ',
          width: 10,
          style: STYLES.centred,
          value: ({ population, key }) => (population === 'ca_nhan' ? key : null),
        },
        {
          id: 'key',
          text: 'Họ và tên, tên tập thể',
          width: 30,
          style: STYLES.words,
          value: ({ name }) => name,
        },
        { id: 'period', text: 'Năm', width: 8, style: STYLES.number, value: ({ year }) => year },
        {
          id: 'title',
          text: 'Danh hiệu, hình thức khen thưởng',
          width: 36,
          style: STYLES.words,
          value: ({ title }) => title,
        },
        {
          id: 'decision',
          text: 'Số quyết định',
          width: 16,
          style: STYLES.centred,
          value: ({ decision }) => decision,
        },
        {
          id: 'date',
          text: 'Ngày quyết định',
          width: 14,
          style: STYLES.date,
          value: ({ day }) => serialOf(day),
        },
      ],
      sections: [{ rows: history }],
      head: { left: 4, right: 3 },
    },
    change,
  );
}
