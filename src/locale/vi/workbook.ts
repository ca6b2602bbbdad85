/** `{name}` is the file; `{part}` a part of the package inside it. */
export const workbook = {
  'workbook.not-a-workbook':
    '{name} không phải là sổ tính Excel. Hãy mở tệp gốc bằng Excel rồi lưu lại dạng Excel Workbook (.xlsx).',
  'workbook.old-format':
    '{name} là sổ tính dạng cũ (.xls). Hãy mở bằng Excel, chọn Lưu như (Save As) và lưu lại dạng .xlsx.',
  'workbook.binary':
    '{name} là sổ tính dạng nhị phân (.xlsb). Hãy mở bằng Excel, chọn Lưu như (Save As) và lưu lại dạng .xlsx.',
  'workbook.opendocument':
    '{name} là bảng tính OpenDocument (.ods) hoặc văn bản OpenDocument. Hãy mở bảng tính và lưu lại dạng .xlsx.',
  'workbook.encrypted': '{name} có mật khẩu mở tệp. Hãy bỏ mật khẩu trong Excel rồi lưu lại dạng .xlsx.',
  'workbook.broken': '{name} bị hỏng, không đọc được. Hãy thử mở và lưu lại bằng Excel.',
  'workbook.broken-part': '{name} bị hỏng ở phần {part}, không đọc được. Hãy thử mở và lưu lại bằng Excel.',
  'workbook.missing-part': '{name} thiếu phần {part}. Hãy thử mở và lưu lại bằng Excel.',
  'workbook.encoding': '{name}: phần {part} không ở bảng mã UTF-8. Hãy mở và lưu lại bằng Excel.',
  'workbook.doctype':
    '{name} bị từ chối: phần {part} có khai báo DOCTYPE, điều mà không sổ tính Excel nào có.',
  'workbook.unsafe-part-name': '{name} bị từ chối: tệp nén chứa tên phần không an toàn “{part}”.',
  'workbook.duplicate-part': '{name} bị từ chối: tệp nén chứa hai phần cùng tên “{part}”.',
  'workbook.too-many-parts': '{name} bị từ chối: tệp nén có {found} phần, nhiều hơn mức {limit}.',
  'workbook.part-too-large': '{name} bị từ chối: phần {part} bung ra {bytes} byte, lớn hơn mức {limit} byte.',
  'workbook.too-large': '{name} bị từ chối: tệp bung ra {bytes} byte, lớn hơn mức {limit} byte.',
  'workbook.zip-bomb':
    '{name} bị từ chối: phần {part} nén {packed} byte mà bung ra từ {bytes} byte, như một tệp nén gây hại.',
  'workbook.too-many-cells':
    '{name}, trang tính “{sheet}”: quá lớn ({cells} ô có nội dung, vùng {rows} dòng × {columns} cột). ' +
    'Hãy xoá những ô thừa ở xa bảng dữ liệu.',
  'workbook.no-sheet': '{name} không có trang tính “{sheet}”.',
  'workbook.structure-protected':
    '{name}: cấu trúc sổ tính đang được bảo vệ (Review > Protect Workbook), không thêm được trang tính. Chưa có gì thay đổi.',
  'workbook.signed':
    '{name} có chữ ký số; thêm trang tính sẽ làm mất hiệu lực chữ ký. Chưa có gì thay đổi. Hãy dùng bản sao không ký.',
  'workbook.shared':
    '{name} đang ở chế độ dùng chung kiểu cũ (Share Workbook). Hãy tắt dùng chung rồi làm lại. Chưa có gì thay đổi.',
  'workbook.text-too-long':
    'Trang tính “{sheet}”, ô {cell}: văn bản dài hơn 32.767 ký tự, Excel không chứa được.',
  'workbook.too-many-styles':
    '{name} có quá nhiều định dạng ô (hơn {limit}), không thêm được trang tính. Chưa có gì thay đổi.',
  'workbook.cell-editing':
    'Excel đang sửa một ô nên chưa nhận lệnh. Hãy nhấn Enter để kết thúc sửa ô, rồi làm lại.',
  'workbook.excel-busy':
    'Excel không thực hiện được lệnh vì bận hoặc mất kết nối ({code}). Hãy đợi một lát rồi làm lại.',
  'workbook.still-calculating': 'Excel vẫn đang tính công thức. Hãy đợi Excel tính xong rồi làm lại.',
  'workbook.excel-denied': 'Excel không cho phép việc này ({code}). Câu lệnh: {statement}',
  'workbook.excel-failed': 'Excel báo lỗi {code}. Câu lệnh không thực hiện được: {statement}',
  'workbook.request-too-large':
    'Một ô hoặc một định dạng quá lớn, Excel không nhận được kể cả khi gửi riêng từng phần.',
  'workbook.read-only':
    '{name} đang mở ở chế độ chỉ đọc. Chưa có gì thay đổi. Hãy lưu thành bản sao rồi làm lại.',
  'workbook.sheet-protected':
    'Trang tính “{sheet}” đang được bảo vệ (Review > Protect Sheet). Chưa có gì thay đổi. Hãy bỏ bảo vệ hoặc chọn ghi vào trang tính mới.',
  'workbook.changed-meanwhile':
    'Trang tính “{sheet}” đã có người sửa, đổi tên hoặc xoá sau khi đọc. Chưa có gì được ghi. Hãy chạy lại.',
  'workbook.left-unfinished':
    'Việc ghi bị ngắt giữa chừng ({code}) và chưa trả lại được như cũ. Nội dung trước đó vẫn còn trong sổ tính; lần ghi tới sẽ trả lại trước tiên.',
  'workbook.half-written':
    'Kết quả đã được ghi, nhưng ghi chép của lần chạy thì chưa ({code}), và chưa trả lại được như cũ. Hãy hoàn tác lần ghi này rồi ghi lại.',
  'workbook.look-incomplete':
    'Nội dung đã đủ, nhưng Excel không nhận một phần trình bày (độ rộng cột, liên kết, dòng cố định, thiết lập trang in) của: {sheets}. Máy không cài máy in cũng gây ra việc này.',
  'workbook.edited-since':
    'Đã có người sửa trang tính {sheets} từ lần ghi trước. Chưa có gì được ghi. Hãy chọn giữ một bản sao hoặc ghi đè.',
  'workbook.former-missing':
    'Không còn nội dung trước lần ghi của trang tính “{sheet}”, nên không trả lại được. Trang tính này được để nguyên.',
  'workbook.journal-damaged':
    '{name}: ghi chép về lần ghi trước bị hỏng hoặc bị mất, nên không hoàn tác được. Nội dung cũ vẫn còn trong các trang tính ẩn.',
  'workbook.stray-formers':
    'Ghi chép về những lần ghi trước bị hỏng hoặc bị mất. Nội dung cũ vẫn được giữ trong các trang tính ẩn: {sheets}.',
  'workbook.sheet-hidden': 'Trang tính “{sheet}” đang ẩn. Hãy cho hiện trang tính (Unhide) rồi làm lại.',
  'workbook.new-too-large':
    'Kết quả quá lớn, Excel không mở được thành sổ tính mới từ đây. Hãy dùng chương trình dòng lệnh hoặc bỏ bảo vệ sổ tính rồi ghi lại.',
  'workbook.copy-ending': '(bản đã sửa)',
  'workbook.copy-ending-next': '(bản đã sửa {count})',
  'workbook.nothing-to-undo': '{name} không có lần ghi nào để hoàn tác.',
  'workbook.cancelled': 'Đã dừng theo yêu cầu. Sổ tính vẫn như trước.',
  'workbook.rules-there':
    'Sổ tính đã có trang quy tắc: {sheets}. Hãy đọc lại quy tắc từ đó; hoặc đổi tên, xoá các trang ấy rồi ghi lại.',
};
