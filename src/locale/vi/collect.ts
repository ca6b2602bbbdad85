/** Collecting the files of many units; `{file}` is a file's path in the folder. */
export const collect = {
  'collect.sheet-sources': 'Nguồn số liệu',
  'collect.sheet-log': 'Nhật ký điểm',
  'collect.data-title': 'Tổng hợp từ tệp của các đơn vị: {title}',
  'collect.data-note':
    'Mỗi số liệu lấy từ tệp nào, ô nào: trang “{sources}”. Sửa điểm ở đây thì lần tổng hợp sau sẽ hỏi lý do.',
  'collect.data-legend': 'Ô tô vàng: các bước chấm chênh nhau quá {limit}.',
  'collect.sources-title': 'Nguồn số liệu: {title}',
  'collect.sources-note':
    'Mỗi ô ghi địa chỉ trong tệp nguồn và nguyên văn ở đó. Ô tô vàng: giá trị đã được sửa trong sổ tổng hợp.',
  'collect.log-title': 'Nhật ký điểm',
  'collect.log-note':
    'Mỗi lần tổng hợp lại, số liệu đã đổi so với lần trước được ghi vào đây. Hãy ghi lý do vào ô tô vàng.',
  'collect.typed': 'nhập trong sổ này',
  'collect.column.file': 'Tệp nguồn',
  'collect.column.sheet': 'Trang tính',
  'collect.column.differences': 'Chênh lệch quá mức',
  'collect.column.population': 'Nhóm',
  'collect.column.key': 'Đối tượng',
  'collect.column.column': 'Nội dung',
  'collect.column.old': 'Cũ',
  'collect.column.new': 'Mới',
  'collect.column.who': 'Ai',
  'collect.column.when': 'Khi nào',
  'collect.column.source': 'Ô nguồn',
  'collect.column.why': 'Lý do',

  'collect.skipped-broken': 'Bỏ qua tệp {file}: bị hỏng, không đọc được. Hãy lưu lại dạng .xlsx.',
  'collect.skipped-locked': 'Bỏ qua tệp {file}: có mật khẩu mở tệp. Hãy bỏ mật khẩu. Hãy lưu lại dạng .xlsx.',
  'collect.skipped-huge':
    'Bỏ qua tệp {file}: quá lớn sau khi bung ra. Hãy lưu lại dạng .xlsx, chỉ giữ biểu mẫu.',
  'collect.skipped-old': 'Bỏ qua tệp {file}: dạng cũ (.xls, .xlsb). Hãy lưu lại dạng .xlsx.',
  'collect.skipped-opendocument': 'Bỏ qua tệp {file}: là tệp OpenDocument. Hãy lưu lại dạng .xlsx.',
  'collect.skipped-wps': 'Bỏ qua tệp {file}: dạng riêng của WPS. Hãy lưu lại dạng .xlsx.',
  'collect.skipped-foreign': 'Bỏ qua tệp {file}: không phải sổ tính Excel. Hãy lưu lại dạng .xlsx.',
  'collect.skipped-scan': 'Bỏ qua tệp {file}: bản chụp hoặc bản in, không đọc số liệu từ đó.',
  'collect.skipped-unreadable':
    'Bỏ qua tệp {file}: không mở được. Hãy đóng tệp nếu đang mở, rồi lưu lại dạng .xlsx.',
  'collect.skipped-form':
    'Bỏ qua tệp {file}: không có bảng nào theo biểu mẫu ({looked}). Hãy dùng đúng mẫu. Hãy lưu lại dạng .xlsx.',
  'collect.skipped-collected': 'Bỏ qua tệp {file}: là sổ đã tổng hợp, không phải tệp của đơn vị.',
  'collect.unit-twice':
    '“{key}” có trong hai tệp, {otherFile} và {file}, với số liệu khác nhau: {columns}. Cả hai dòng được giữ. Hãy bỏ bớt một tệp hoặc sửa cho thống nhất.',
  'collect.unit-merged':
    '“{key}” có trong hai tệp, {otherFile} và {file}, không mâu thuẫn; được gộp thành một dòng.',
  'collect.unit-missing':
    'Không có tệp của “{key}” (lần trước: {file}). Dòng cũ được giữ nguyên. Đơn vị chưa gửi, hay không còn nữa?',
  'collect.population-nowhere': 'Không tệp nào có bảng “{population}”; trang này để trống. Có đúng không?',
  'collect.reason-missing':
    'Điểm của “{key}”, {column}, đổi từ {old} thành {now}. Vì sao? Hãy ghi vào ô này.',
  'collect.nothing': 'Không có số liệu nào để tổng hợp.',
  'collect.out-foreign':
    'Tệp {file} đã có và không phải sổ do lệnh collect ghi; không bị ghi đè. Hãy chọn tên khác.',

  'cli.collect-progress': 'Đã đọc {done}/{total} tệp: {file}',
  'cli.collect-done': 'Đã tổng hợp {rows} dòng từ {read} tệp; bỏ qua {skipped} tệp.',
  'cli.collect-changes': '{changes} số liệu đã đổi so với lần trước: xem trang {sheet}, ghi lý do.',
  'cli.collect-cancelled': 'Đã dừng theo yêu cầu. Chưa ghi gì.',
  'cli.not-a-folder': '“{path}” không phải thư mục.',
};
