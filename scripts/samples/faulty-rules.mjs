/**
 * Small rule sets that must be refused, and where.
 *
 * @typedef {object} FaultyRules
 * @property {unknown} json
 * @property {readonly string[]} paths one of each problem
 * @property {readonly string[]} mentions
 */

const PEOPLE = {
  id: 'ca_nhan',
  title: 'Cá nhân',
  key: ['ho_ten'],
  fields: [
    { id: 'ho_ten', title: 'Họ và tên', type: 'text', required: true },
    { id: 'giao', title: 'Nhiệm vụ được giao', type: 'number', required: true },
    { id: 'xong', title: 'Nhiệm vụ hoàn thành', type: 'number', required: true },
  ],
};

/**
 * Two columns, each reckoned from the other.
 *
 * @type {FaultyRules}
 */
export const cyclicRules = {
  json: {
    format: 'binh-xet/1',
    id: 'quy-tac-vong',
    title: 'Bộ quy tắc đi vòng (mẫu lỗi)',
    populations: [
      {
        ...PEOPLE,
        columns: [
          { id: 'diem_goc', title: 'Điểm gốc', formula: 'diem_quy_doi - xong' },
          { id: 'diem_quy_doi', title: 'Điểm quy đổi', formula: 'diem_goc * 2' },
        ],
      },
    ],
  },
  paths: [],
  mentions: ['diem_goc', 'diem_quy_doi'],
};

/**
 * A misspelt key, a number as text, a share as a number, a text compared with a number, a name that nothing has.
 *
 * @type {FaultyRules}
 */
export const misspeltRules = {
  json: {
    format: 'binh-xet/1',
    id: 'quy-tac-sai',
    title: 'Bộ quy tắc sai khoá, sai kiểu (mẫu lỗi)',
    populations: [
      {
        ...PEOPLE,
        critera: [],
        criteria: [
          {
            id: 'nhiem_vu',
            title: 'Nhiệm vụ',
            max: '100',
            method: { kind: 'proportional', actual: 'xong', target: 'giao' },
          },
        ],
        titles: [
          { id: 'cstdcs', title: 'Chiến sĩ thi đua cơ sở', quota: { share: 0.15, of: {} } },
          {
            id: 'ldtt',
            title: 'Lao động tiên tiến',
            conditions: [
              { id: 'du_ten', must: 'ho_ten >= 80', otherwise: 'So sánh chữ với số' },
              { id: 'du_viec', must: 'xong >= chi_tieu', otherwise: 'Không có tên chi_tieu' },
            ],
          },
        ],
      },
    ],
  },
  paths: [
    'populations[0].critera',
    'populations[0].criteria[0].max',
    'populations[0].titles[0].quota.share',
    'populations[0].titles[1].conditions[0].must',
    'populations[0].titles[1].conditions[1].must',
  ],
  mentions: ['critera', 'chi_tieu'],
};
