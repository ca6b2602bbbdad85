/** The use cases and the command line. */
export const app = {
  'app.more-cells': 'và {more} ô khác',
  'app.columns-table': '{population} – trang tính “{sheet}”, tiêu đề ở hàng {rows}:',
  'app.columns-line': '{field}: {place} ({sure}). {why}',
  'app.columns-none': '{field}: chưa thấy chỗ nào.',
  'app.place.column': 'cột {place}',
  'app.place.line': 'hàng {place}',
  'app.place.section': 'hàng mục bên trên',
  'app.place.sheet': 'tên trang tính',
  'app.sure.confirmed': 'đã xác nhận',
  'app.sure.sure': 'chắc chắn',
  'app.sure.likely': 'nên xem lại',
  'app.sure.proposed': 'mới là đề xuất, chưa đọc',

  'cli.usage': `Bình Xét – chấm điểm, xếp hạng, xét danh hiệu từ bảng tính

  binh-xet run SỐ_LIỆU --rules QUY_TẮC [--out KẾT_QUẢ.xlsx [--formulas]] [--json TỆP|-] [--explain]
                       [--period KỲ] [--choices choices.csv|THƯ_MỤC] [--reading ĐỌC.json] [--lang vi|en]
  binh-xet check SỐ_LIỆU --rules QUY_TẮC [--reading ĐỌC.json] [--columns TỆP|-] [--json TỆP|-]
  binh-xet explain SỐ_LIỆU --rules QUY_TẮC --population NHÓM --row KHOÁ [--column CỘT]
                       [--reading ĐỌC.json]
  binh-xet validate QUY_TẮC [--json TỆP|-]
  binh-xet collect THƯ_MỤC --rules QUY_TẮC --out TỔNG_HỢP.xlsx [--json TỆP|-]
  binh-xet targets KẾ_HOẠCH.xlsx --rules QUY_TẮC [--sheet TRANG] [--json TỆP|-]
                       [--accept certain|1,3,5.2 --out QUY_TẮC_MỚI.json]
  binh-xet rules write QUY_TẮC --out TỆP.xlsx [--into SỔ_TÍNH.xlsx]
  binh-xet rules read TỆP.xlsx [--rules QUY_TẮC_GỐC] --out QUY_TẮC.json [--json TỆP|-]
  binh-xet packs

SỐ_LIỆU là tệp .xlsx, một tệp .csv, hoặc thư mục có <nhóm>.csv. QUY_TẮC là tệp .json hoặc mã một bộ quy tắc có sẵn.
ĐỌC.json nói mục nào ở cột nào và trả lời câu hỏi về cột; check --columns in các cột đã nhận ra, hoặc ghi thành tệp như vậy.
--formulas ghi kèm công thức sống: sửa ô nguồn thì điểm, hạng, kết quả xét tính lại.
Mã thoát: 0 xong (kể cả khi còn chờ Hội đồng); 1 có lỗi phải sửa; 2 gọi sai cách.`,
  'cli.no-command': 'Không có lệnh “{command}”.',
  'cli.command-to-come': 'Lệnh “{command}” chưa có trong phiên bản này.',
  'cli.option-to-come': 'Tuỳ chọn “{option}” chưa có trong phiên bản này.',
  'cli.missing-argument': 'Thiếu {argument}.',
  'cli.bad-option': 'Không hiểu tuỳ chọn: {reason}',
  'cli.bad-language': 'Ngôn ngữ “{language}” không có; chọn vi hoặc en.',
  'cli.same-file':
    'Tệp kết quả trùng với tệp số liệu {path}. Hãy chọn tên khác: số liệu gốc không bao giờ bị ghi đè.',
  'cli.out-not-xlsx': 'Tệp kết quả {path} phải có đuôi .xlsx.',
  'cli.file-missing': 'Không tìm thấy “{path}”. Hãy kiểm tra lại đường dẫn.',
  'cli.file-unreadable': 'Không đọc được “{path}”: {reason}.',
  'cli.file-unwritable': 'Không ghi được “{path}”: {reason}. Chưa có gì bị thay đổi.',
  'cli.file-kind': 'Không đọc được kiểu tệp “{path}”. Hãy lưu lại dạng .xlsx hoặc .csv.',
  'cli.folder-empty': 'Thư mục “{path}” không có tệp .csv nào.',
  'cli.file-too-large': 'Tệp “{path}” lớn {size} MB, vượt quá {most} MB.',
  'cli.written': 'Kết quả ở: {path} (các trang: {sheets})',
  'cli.fixed': 'Ghi bằng giá trị: {sentence}',
  'cli.not-written': 'Không ghi tệp kết quả vì còn lỗi không đọc được số liệu hoặc quy tắc.',
  'cli.json-written': 'JSON ở: {path}',
  'cli.columns-written': 'Các cột đã nhận ra ở: {path}',
  'cli.reading-not-json': 'Tệp {file} không phải JSON: {reason}.',
  'cli.reading-unknown-key': 'Tệp {file}, mục {at}: không có mục này; chỉ nhận sheets, mapping, answers.',
  'cli.reading-fault': 'Tệp {file}, mục {at}: {fault}',
  'cli.reading-needs-place':
    'Cần chữ của một cột (số của một hàng) hoặc { column, words }, đang có {received}.',
  'cli.choices-read': 'Đã đọc {lines} quyết định, câu trả lời trong {file}.',
  'cli.valid': 'Bộ quy tắc “{title}” hợp lệ.',
  'cli.invalid': 'Bộ quy tắc có {count} lỗi:',
  'cli.check-clean': 'Số liệu đọc được trọn vẹn, không có vấn đề.',
  'cli.check-found': 'Có {count} vấn đề:',
  'cli.no-population': 'Không có nhóm đối tượng “{population}”; các nhóm: {populations}.',
  'cli.no-row': 'Không có dòng nào mang khoá “{row}” trong nhóm “{population}”.',
  'cli.no-column': 'Không có cột “{column}” trong nhóm “{population}”.',
  'cli.severity.error': 'LỖI',
  'cli.severity.warning': 'LƯU Ý',
  'cli.severity.question': 'CẦN TRẢ LỜI',
  'cli.out-not-json': 'Tệp quy tắc {path} phải có đuôi .json.',
  'cli.rules-no-sheets': 'Trong “{path}” không có trang Tiêu chí hay Danh hiệu do Bình Xét ghi ra.',
  'cli.rules-no-base':
    'Trang tính là của bộ quy tắc “{id}”, không phải bộ có sẵn. Hãy thêm --rules với tệp .json của bộ đó.',
  'cli.rules-changed': 'Đã đọc quy tắc từ trang {sheets}, có chỗ sửa; ghi ở: {path}',
  'cli.rules-same': 'Đã đọc quy tắc từ trang {sheets}, không có chỗ nào sửa; ghi ở: {path}',
};
