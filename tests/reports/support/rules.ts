import type { RuleSet } from '../../../src/rules/rule-set';

/** A small rule set with everything a report shows: sections, a gate, groups, titles with and without a quota, targets. */
export const rules: RuleSet = {
  format: 'binh-xet/1',
  id: 'thu-nghiem',
  title: 'Phong trào thi đua của xã Thử Nghiệm',
  version: '3',
  sources: [
    { id: 'nd91', text: 'Nghị định số 91/2017/NĐ-CP', article: 'Điều 9 khoản 3', verified: true },
    { id: 'qc', text: 'Quy chế của xã', verified: false },
  ],
  parameters: [
    { id: 'han', title: 'Hạn nộp (trước ngày)', type: 'date', value: '2021-11-15' },
    { id: 'ca_ngay', title: 'Tính cả ngày hết hạn', value: false, confirm: 'Có tính ngày hết hạn không?' },
  ],
  populations: [
    {
      id: 'don_vi',
      title: 'Tập thể',
      key: ['ten'],
      fields: [
        { id: 'ten', title: 'Tên tập thể', type: 'text', required: true },
        { id: 'ngay', title: 'Ngày nộp', type: 'date' },
      ],
      columns: [
        { id: 'ti_le', title: 'Tỷ lệ LĐTT', rollUp: { over: 'ca_nhan', take: 'share', of: 'ldtt' } },
        {
          id: 'so',
          title: 'Số CSTĐCS',
          unit: 'người',
          rollUp: { over: 'ca_nhan', take: 'count', of: 'cstdcs' },
        },
        { id: 'ct_ldtt', title: 'Chỉ tiêu 100 % LĐTT', formula: 'ti_le >= 100%' },
        { id: 'ct_so', title: 'Chỉ tiêu có CSTĐCS', formula: 'so >= 1' },
      ],
      titles: [
        {
          id: 'ttldxs',
          title: 'Tập thể Lao động xuất sắc',
          decidedBy: 'Chủ tịch UBND tỉnh',
          through: ['UBND xã', 'UBND huyện'],
          conditions: [
            { id: 'dung_han', must: 'ngay < han or (ca_ngay and ngay == han)', otherwise: 'Nộp muộn' },
            { id: 'ti_le_70', must: 'ti_le >= 70%', otherwise: 'Chưa đủ 70 % LĐTT' },
            { id: 'co_cstdcs', must: 'so >= 1', otherwise: 'Không có CSTĐCS' },
          ],
        },
      ],
    },
    {
      id: 'ca_nhan',
      title: 'Cá nhân',
      key: ['ho_ten', 'bo_phan'],
      belongsTo: { population: 'don_vi', by: [] },
      fields: [
        { id: 'ho_ten', title: 'Họ và tên', type: 'text', required: true },
        { id: 'bo_phan', title: 'Bộ phận', type: 'text', required: true },
        {
          id: 'muc_do',
          title: 'Mức độ hoàn thành',
          type: 'level',
          required: true,
          levels: [
            { id: 'kem', title: 'Không hoàn thành nhiệm vụ' },
            { id: 'tot', title: 'Hoàn thành tốt nhiệm vụ' },
          ],
        },
        { id: 'd1_giao', title: 'Đợt 1: Việc được giao', type: 'number', required: true },
        { id: 'd1_xong', title: 'Đợt 1: Việc đã xong', type: 'number', required: true },
        { id: 'ngay', title: 'Ngày nộp', type: 'date' },
        { id: 'sang_kien', title: 'Sáng kiến', type: 'flag' },
      ],
      criteria: [
        {
          id: 'muc1',
          code: 'I',
          title: 'Nhiệm vụ',
          max: 30,
          children: [
            { id: 'viec', code: 'I.1', title: 'Việc được giao', max: 20, method: { kind: 'given' } },
            { id: 'ky_cuong', code: 'I.2', title: 'Kỷ cương', max: 10, method: { kind: 'given' } },
          ],
        },
        { id: 'muc2', code: 'II', title: 'Phong trào', max: 10, method: { kind: 'given' } },
      ],
      rankings: [{ by: 'total' }, { id: 'trong_nhom', by: 'total', within: 'bo_phan' }],
      bands: [
        { id: 'a', title: 'Xuất sắc', min: 38 },
        { id: 'b', title: 'Tốt' },
      ],
      titles: [
        {
          id: 'ldtt',
          title: 'Lao động tiên tiến',
          aliases: ['LĐTT'],
          decidedBy: 'Chủ tịch UBND xã',
          list: { columns: ['muc_do', 'total'], sort: [{ by: 'total' }] },
        },
        {
          id: 'cstdcs',
          title: 'Chiến sĩ thi đua cơ sở',
          requires: ['ldtt'],
          quota: { share: '50%', of: { title: 'ldtt' }, rounding: 'down', tie: 'council' },
          list: { columns: ['total', 'sang_kien'] },
        },
        {
          id: 'gk',
          title: 'Giấy khen',
          candidates: 'sang_kien',
          conditions: [{ id: 'nop', must: 'ngay < han', otherwise: 'Nộp hồ sơ muộn' }],
        },
      ],
    },
  ],
};
