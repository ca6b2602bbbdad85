import type { CellStyle, DocumentCell, SheetDocument } from '../../../src/reports/sheet-document';

const DAY = 86_400_000;

/** Days since 1970-01-01. */
export function day(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / DAY;
}

export function documentOf(
  name: string,
  cells: DocumentCell[],
  more: Partial<SheetDocument> = {},
): SheetDocument {
  return {
    name,
    cells,
    merges: [],
    widths: [6, 30, 12],
    print: { orientation: 'portrait', area: { bottom: 9, right: 2 } },
    ...more,
  };
}

/** One row of texts in a style. */
export function row(at: number, style: CellStyle, ...values: DocumentCell['value'][]): DocumentCell[] {
  return values.map((value, column) => ({ row: at, column, value, style }));
}

/** A list as the council prints it: every style, in the layout of such sheets. */
export function nominationList(name = 'Danh sách đề nghị'): SheetDocument {
  return {
    name,
    cells: [
      { row: 0, column: 0, value: 'UBND HUYỆN CHÂU ĐỨC', style: 'plain' },
      { row: 0, column: 3, value: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', style: 'signature' },
      { row: 1, column: 0, value: 'UBND XÃ QUẢNG THÀNH', style: 'heading' },
      { row: 1, column: 3, value: 'Độc lập - Tự do - Hạnh phúc', style: 'motto' },
      { row: 2, column: 3, value: 'Quảng Thành, ngày 15 tháng 11 năm 2021', style: 'italic' },
      { row: 4, column: 0, value: 'DANH SÁCH', style: 'title' },
      {
        row: 5,
        column: 0,
        value: 'Đề nghị tặng danh hiệu “Chiến sĩ thi đua cơ sở” năm 2021',
        style: 'subtitle',
      },
      { row: 6, column: 0, value: 'CÒN LỖI – CHƯA DÙNG ĐỂ TRÌNH', style: 'warning' },
      ...row(
        8,
        'header',
        'STT',
        'Họ và tên',
        'Chức vụ, đơn vị công tác',
        'Điểm',
        'Tỉ lệ',
        'Ngày đăng ký',
        'Kết quả',
      ),
      ...row(9, 'numbering', 1, 2, 3, 4, 5, 6, 7),
      { row: 10, column: 0, value: 'I. VĂN PHÒNG ĐẢNG ỦY - HĐND - UBND', style: 'group' },
      ...person(
        11,
        1,
        'Nguyễn Thị Minh An',
        'Công chức Văn phòng - Thống kê, phụ trách thi đua - khen thưởng',
        95.5,
        'Đề nghị',
        'good',
      ),
      ...person(12, 2, 'Trần Văn Bình', '=1+1 là văn bản', 71.25, 'Không đề nghị: đăng ký muộn', 'bad'),
      ...person(13, 3, 'Lê Thị Cúc', '@Địa chính', 88, 'Chờ Hội đồng quyết định', 'open'),
      { row: 14, column: 0, value: 'Cộng', style: 'strong' },
      { row: 14, column: 3, value: 254.75, style: 'strong', decimals: 2 },
      {
        row: 16,
        column: 0,
        value:
          'Danh sách này có 03 cá nhân. Điểm được làm tròn hai chữ số trước khi so sánh; hạn mức tính theo tỉ số chính xác.',
        style: 'note',
      },
      { row: 18, column: 0, value: 'NGƯỜI LẬP BIỂU', style: 'signature' },
      { row: 18, column: 3, value: 'TM. ỦY BAN NHÂN DÂN', style: 'signature' },
      { row: 19, column: 3, value: 'CHỦ TỊCH', style: 'signature' },
    ],
    merges: [
      ...[0, 1].map((at) => merge(at, 0, 2)),
      ...[0, 1, 2].map((at) => merge(at, 3, 6)),
      ...[4, 5, 6, 10, 16].map((at) => merge(at, 0, 6)),
      merge(14, 0, 2),
      merge(18, 0, 2),
      ...[18, 19].map((at) => merge(at, 3, 6)),
    ],
    widths: [6, 26, 34, 10, 12, 14, 24],
    heights: { 4: 24, 16: 34 },
    freeze: { row: 10, column: 2 },
    print: { orientation: 'landscape', repeatRows: { from: 8, to: 9 }, area: { bottom: 19, right: 6 } },
  };
}

function person(
  at: number,
  number: number,
  name: string,
  post: string,
  points: number,
  verdict: string,
  style: CellStyle,
): DocumentCell[] {
  return [
    { row: at, column: 0, value: number, style: 'centre' },
    { row: at, column: 1, value: name, style: 'text' },
    { row: at, column: 2, value: post, style: 'text' },
    {
      row: at,
      column: 3,
      value: points,
      style: 'number',
      decimals: 2,
      link: { sheet: 'Kết quả', cell: `C${at - 7}` },
    },
    { row: at, column: 4, value: points / 254.75, style: 'number', percent: true },
    { row: at, column: 5, value: { date: day(2021, 1, 10 + number) }, style: 'centre' },
    { row: at, column: 6, value: verdict, style },
  ];
}

function merge(at: number, left: number, right: number): SheetDocument['merges'][number] {
  return { top: at, left, bottom: at, right };
}
