/** Reading the targets of a plan and proposing what they change in the rules. */
export const targets = {
  'targets.asks.moreThan': 'trên {value}',
  'targets.asks.atLeast': 'ít nhất {value}',
  'targets.asks.lessThan': 'dưới {value}',
  'targets.asks.atMost': 'không quá {value}',
  'targets.asks.exactly': 'đúng {value}',
  'targets.asks.between': '{low} đến {high}',
  'targets.asks.bare': '{value}',
  'targets.asks.rating': 'đạt “{rating}”',
  'targets.asks.pass': 'đạt hoặc không đạt',
  'targets.asks.assigned': 'số do {by} giao',
  'targets.asks.unread': 'chưa đọc được',
  'targets.asks.increase': 'tăng {asks}',
  'targets.asks.decrease': 'giảm {asks}',
  'targets.asks.approximate': 'khoảng {asks}',
  'targets.asks.exceed': '{asks} và vượt',
  'targets.role.target': '{now} → {read}',
  'targets.role.low': 'từ: {now} → {read}',
  'targets.role.high': 'đến: {now} → {read}',

  'targets.because.same-name': 'trùng tên',
  'targets.because.contained': 'tên này nằm trong tên kia: {shared}',
  'targets.because.shared-words': 'chung các từ: {shared}',
  'targets.confidence': '{percent}% giống, {because}',

  'targets.doubt.bare-higher':
    'Kế hoạch chỉ ghi số, không ghi “ít nhất” hay “đúng”. Hiểu là ít nhất {value}, có đúng không?',
  'targets.doubt.bare-lower':
    'Kế hoạch chỉ ghi số, không ghi “không quá” hay “đúng”. Hiểu là không quá {value}, có đúng không?',
  'targets.doubt.bare-unknown':
    'Kế hoạch chỉ ghi số {value}, không ghi “ít nhất” hay “không quá”. Có lấy số này không?',
  'targets.doubt.by-or-to':
    'Giảm đi chừng ấy, hay giảm xuống còn chừng ấy? Số này chỉ đúng nếu bộ quy tắc hiểu cùng một cách.',
  'targets.doubt.direction': 'Cao hơn là tốt, hay thấp hơn là tốt? Bộ quy tắc đang coi {better} là tốt.',
  'targets.better.higher': 'cao hơn',
  'targets.better.unknown': 'chưa rõ bên nào',
  'targets.better.lower': 'thấp hơn',
  'targets.doubt.base': 'Tỷ lệ này tính trên tổng số nào: của cả nhóm, hay của phần nêu ngay trước?',
  'targets.doubt.one-or-both': 'Kế hoạch có hai cách tính. Phải đạt một, hay cả hai?',
  'targets.doubt.value': 'Số do nơi khác giao, không có trong kế hoạch. Hãy nhập tay.',
  'targets.doubt.unit':
    'Đơn vị khác nhau: kế hoạch ghi “{written}”, bộ quy tắc dùng “{held}”. Hãy đổi và nhập tay.',
  'targets.doubt.which': 'Nhiều tiêu chí gần giống nhau. Hãy chọn đúng tiêu chí.',
  'targets.doubt.unsure': 'Tên chưa thật giống. Có đúng là tiêu chí này không?',
  'targets.doubt.end':
    'Kế hoạch và bộ quy tắc không cùng dạng: một bên là một số, một bên là khoảng. Có lấy số này không?',
  'targets.doubt.against':
    'Ngược hướng: kế hoạch đòi {asks}, còn tiêu chí coi {better} là tốt. Hãy kiểm tra lại trước khi nhận.',
  'targets.doubt.strictness':
    'Kế hoạch ghi {asks}; bộ quy tắc tính cả khi vừa bằng số này là đạt. Có chấp nhận không?',
  'targets.doubt.average': 'Là số bình quân ({of}). Bộ quy tắc có chấm theo số bình quân không?',
  'targets.average.years': 'các năm',
  'targets.average.units': 'các đơn vị',

  'targets.state.certain': 'chắc chắn',
  'targets.state.asked': 'cần xác nhận',
  'targets.state.same': 'đã đúng như kế hoạch',
  'targets.state.elsewhere': 'mỗi đơn vị một chỉ tiêu, ghi ở cột “{field}”',
  'targets.state.unread': 'không có số để lấy',
  'targets.state.unmatched': 'không có tiêu chí tương ứng',

  'cli.targets-none': 'Không thấy trang kế hoạch nào có chỉ tiêu. Hãy nêu tên trang bằng --sheet.',
  'cli.targets-line': '{number}. {sheet}!{cell} – {counted}: {asks} [{state}]',
  'cli.targets-candidate': '   → {owner} ({confidence}): {changes}',
  'cli.targets-choice': '   {number}.{choice} → {owner} ({confidence}): {changes}',
  'cli.targets-summary':
    'Đọc {lines} chỉ tiêu từ {sheets}: {certain} chắc chắn, {asked} cần xác nhận, {same} đã đúng, {other} không đổi gì.',
  'cli.targets-nothing-changed':
    'Chưa đổi gì. Nhận các đề xuất bằng --accept certain hoặc --accept 1,3,5.2 (số thứ tự, sau dấu chấm là lựa chọn), cùng với --out.',
  'cli.targets-accepted': 'Đã nhận {count} đề xuất; bộ quy tắc mới ở: {path}',
  'cli.targets-bad-accept': '--accept cần “certain” hoặc các số thứ tự có đề xuất, đang là “{accept}”.',
  'cli.targets-twice': 'Hai đề xuất được nhận cùng đổi {path} thành hai số khác nhau. Hãy bỏ một.',
};
