/** Problems met while sheets are read; the sheet and cell (or the file and line) are put before the sentence. */
export const sheets = {
  'sheets.population-not-found':
    'Không tìm thấy bảng “{population}”. Đã tìm trang tính tên {looked} và các cột của bảng; hiện có: {sheets}. Hãy đặt lại tên trang tính.',
  'sheets.chosen-missing':
    'Trang tính “{sheet}” đã chọn cho “{population}” không có trong sổ tính, hoặc là trang do Bình Xét ghi, trang phiếu hay Hội đồng. Hãy chọn lại; hiện có: {sheets}.',
  'sheets.sheet-ambiguous':
    'Trang tính “{sheet}” có thể là bảng của {populations}; chưa được đọc. Hãy đặt tên trang tính theo nhóm đối tượng.',
  'sheets.file-in-place': 'Tệp {file} được đọc thay cho trang tính “{sheet}”.',
  'sheets.sheet-hidden': 'Trang tính “{sheet}” đang ẩn; vẫn được đọc cho “{population}”.',
  'sheets.sheet-by-headers':
    'Trang tính “{sheet}” được đọc thêm cho “{population}” vì có đủ các cột. Nếu đây là bản nháp, hãy xoá hoặc đổi tên cột.',
  'sheets.sheet-beside':
    'Trang tính “{sheet}” cũng có đủ cột của “{population}”, nhưng không mang tên mà quy tắc nêu; không được đọc.',
  'sheets.sheet-too-large':
    'Trang tính “{sheet}” có {rows} hàng, {columns} cột; chỉ đọc được nhiều nhất {MAX_ROWS} hàng, {MAX_COLUMNS} cột. Hãy tách bảng “{population}”.',
  'sheets.header-not-found':
    'Không tìm thấy dòng tiêu đề của bảng “{population}” trong 30 hàng đầu. Cần các cột: {looked}.',
  'sheets.column-not-found':
    'Không có cột “{column}” trong tiêu đề bảng. Đã tìm: {looked}. Hãy thêm cột hoặc sửa tên cột.',
  'sheets.column-not-found-optional':
    'Không có cột “{column}” (đã tìm: {looked}); mọi hàng được coi là chưa có số liệu này. Có đúng không?',
  'sheets.section-not-found':
    'Không có cột “{column}” và cũng không có hàng mục (I., II., …) nào mang tên đó. Đã tìm: {looked}.',
  'sheets.section-not-found-optional':
    'Không có cột và không có hàng mục nào cho “{column}”; mọi hàng được coi là chưa có. Có đúng không?',
  'sheets.which-column':
    'Cột này và cột ở {first} cùng là “{column}”; chưa cột nào được đọc. Hãy chọn cột đúng, hoặc đổi tên cột kia.',
  'sheets.column-twice':
    'Cột này và cột ở {first} cùng là “{column}”. Hãy giữ một cột, đổi tên cột kia; tạm đọc cột ở {first}.',
  'sheets.header-too-wide':
    'Tiêu đề “{column}” gộp các cột {columns} mà nhiều cột có dữ liệu (ví dụ hàng {row}); chỉ cột đầu được đọc. Hãy gộp dữ liệu vào một cột.',
  'sheets.stages-not-found':
    'Không có cột điểm của lần chấm nào (đã tìm: {looked}); mọi đối tượng được coi là chưa có điểm. Có đúng không?',
  'sheets.because-given': '“{field}” đứng ở đây theo lựa chọn đã xác nhận.',
  'sheets.because-title': 'Tiêu đề “{words}” đúng là tên “{field}”.',
  'sheets.because-alias': 'Tiêu đề “{words}” là cách gọi khác của “{field}”.',
  'sheets.because-criterion': 'Tiêu đề “{words}” là tên của tiêu chí “{field}”.',
  'sheets.because-part': 'Chỉ một phần của tiêu đề “{words}” (“{name}”) khớp với “{field}”.',
  'sheets.because-but-values':
    'Tiêu đề “{words}” khớp với “{field}”, nhưng phần lớn dữ liệu trong cột trông không giống.',
  'sheets.because-disputed': '{count} cột cùng mang tên “{field}”; cột này ghi “{words}”.',
  'sheets.because-similar': 'Tiêu đề “{words}” gần giống “{name}”; hãy xác nhận có phải “{field}” không.',
  'sheets.because-section': '“{field}” lấy theo hàng mục (I., II., …) bên trên.',
  'sheets.because-sheet': '“{field}” lấy theo tên trang tính.',
  'sheets.because-line': 'Dòng “{words}” là “{field}”.',
  'sheets.because-stage': 'Cột này là của lần chấm “{field}”.',
  'sheets.no-rows': 'Bảng “{population}” có tiêu đề nhưng chưa có hàng nào.',
  'sheets.row-without-key':
    'Hàng này có số liệu nhưng để trống {keys}; không được đọc. Hãy điền hoặc xoá hàng.',
  'sheets.section-with-values':
    'Hàng “{section}” đánh số như một mục nhưng có số liệu; được coi là hàng mục, số liệu của nó không tính. Có đúng không?',
  'sheets.rows-after-end':
    'Các hàng {rows} nằm dưới phần ký tên nhưng trông như dữ liệu; chưa được đọc. Hãy chuyển chúng lên trên.',
  'sheets.hidden-rows': 'Trang tính “{sheet}” có hàng ẩn hoặc bị lọc vẫn được đọc: {rows}.',
  'sheets.hidden-columns': 'Trang tính “{sheet}” có cột ẩn vẫn được đọc: {columns}.',

  'sheets.form-not-found':
    'Trang tính “{sheet}” chưa đọc được như phiếu “{population}”: không thấy các dòng {looked}, hoặc không thấy cột số liệu.',
  'sheets.sheet-not-form':
    'Trang tính “{sheet}” không giống phiếu của {population} (nhận ra {known} dòng); không được đọc. Có đúng không?',
  'sheets.form-hidden':
    'Trang tính “{sheet}” đang ẩn và giống phiếu của {population}; không được đọc. Nếu cần tính, hãy hiện trang tính.',
  'sheets.form-blank':
    'Phiếu này chưa có số liệu nào; vẫn được tính là một đối tượng của “{population}”. Có đúng không?',
  'sheets.form-without-key': 'Phiếu này không ghi {keys}; không được đọc. Hãy điền.',
  'sheets.form-columns-unread':
    'Chỉ cột {read} được đọc; các cột {columns} cũng có số liệu nhưng không được đọc. Có đúng không?',
  'sheets.line-not-found': 'Không có dòng “{column}”. Đã tìm: {looked}. Hãy thêm dòng hoặc sửa tên dòng.',
  'sheets.line-not-found-optional':
    'Không có dòng “{column}” (đã tìm: {looked}); được coi là chưa có số liệu này. Có đúng không?',
  'sheets.line-twice':
    'Dòng này và dòng ở {first} cùng là “{column}”. Hãy giữ một dòng; tạm đọc dòng ở {first}.',
  'sheets.line-other-title':
    'Dòng {code} ghi “{written}”, còn {code} trong quy tắc là “{column}”; dòng này không được đọc. Có phải là một không? Nếu phải, hãy sửa cho giống.',
  'sheets.column-without-key':
    'Cột này có số liệu nhưng để trống {keys}; không được đọc. Hãy điền hoặc xoá cột.',
  'sheets.unit-too-wide':
    '“{unit}” gộp các cột {columns} mà hàng {row} có số liệu ở nhiều cột; chỉ ô đầu được đọc. Hãy tách cột hoặc ghi tên cho từng cột.',
  'sheets.unit-without-stage':
    '“{unit}” không có cột {stages} như các cột bên cạnh; được coi là chưa chấm. Có đúng không? Nếu cột này không phải một đối tượng, hãy xoá cột.',

  'sheets.value-missing': 'Để trống số liệu bắt buộc “{column}”. Hãy điền.',
  'sheets.value-not-given': '“{column}” ghi “{written}”: coi là chưa có số liệu.',
  'sheets.cell-error': '“{column}” đang báo lỗi {written}. Hãy sửa công thức.',
  'sheets.text-too-long': '“{column}” có {length} ký tự; nhiều nhất {most}. Hãy rút gọn.',
  'sheets.number-expected': '“{column}” cần một số, đang ghi “{written}”.',
  'sheets.number-too-long':
    '“{column}” ghi “{written}”: quá 15 chữ số, không giữ được chính xác. Hãy kiểm tra.',
  'sheets.number-ambiguous':
    '“{column}” ({cells}) ghi “{written}”: là {asThousands} hay {asDecimal}? Trả lời một lần cho cả cột: hãy nhập lại thành số.',
  'sheets.number-other-unit': '“{column}” ghi “{written}”, không theo đơn vị {unit}. Hãy đổi sang đơn vị đó.',
  'sheets.number-maybe-none': '“{column}” ghi “{written}”: là 0 hay chưa có? Hãy nhập số hoặc để trống.',
  'sheets.number-is-date':
    '“{column}” ({cells}) cần một số nhưng ô là ngày {written}: Excel có thể đã đổi một khoảng như 8-9 thành ngày. Hãy nhập lại.',
  'sheets.number-range':
    '“{column}” ghi một khoảng, “{written}”; kết quả phải là một số. Hãy ghi số đạt được.',
  'sheets.number-comparison':
    '“{column}” ghi “{written}”: đó là so sánh, chưa phải số đạt được. Hãy ghi số đạt được.',
  'sheets.legacy-sheet':
    'Trang tính này ({cells}) gõ bằng bảng mã cũ {encoding}: “{written}” được đọc là “{text}”. Có đúng không?',
  'sheets.legacy-text':
    '“{column}” ({cells}) gõ bằng bảng mã cũ {encoding}: “{written}” được đọc là “{text}”. Có đúng không?',
  'sheets.number-merged':
    '“{column}”: số {written} gộp chung cho các hàng {rows}. Mỗi hàng được bao nhiêu? Hãy tách ô.',
  'sheets.number-merged-across':
    '“{column}”: số {written} gộp chung cho các cột {columns}. Mỗi cột được bao nhiêu? Hãy tách ô.',
  'sheets.date-expected': '“{column}” cần một ngày như 15/11/2021, đang ghi “{written}”.',
  'sheets.date-invalid': '“{column}” ghi “{written}”: không có ngày này (đọc theo ngày/tháng/năm).',
  'sheets.date-serial':
    '“{column}” ghi số {written}; nếu là ngày thì là {date}. Hãy định dạng ô là ngày để xác nhận.',
  'sheets.date-swapped':
    '“{column}” ({cells}): ngày {written} có phải là {swapped} không? Ngày trên 12 còn là chữ, nên Excel có thể đã đổi chỗ ngày và tháng.',
  'sheets.date-short-year': '“{column}” ghi “{written}”: có phải {date}? Hãy ghi đủ bốn chữ số của năm.',
  'sheets.date-maybe-none':
    '“{column}” ghi “{written}”: không có ngày hay chưa biết? Hãy ghi ngày hoặc để trống.',
  'sheets.flag-expected': '“{column}” cần x, có hoặc không, đang ghi “{written}”.',
  'sheets.flag-column-blank': '“{column}” không có dấu nào: mọi hàng được hiểu là không. Có đúng không?',
  'sheets.level-unknown': '“{column}” ghi “{written}”; chỉ nhận: {allowed}.',
  'sheets.level-unknown-near': '“{column}” ghi “{written}”; chỉ nhận: {allowed}. Có phải “{near}” không?',

  'sheets.key-twice':
    '“{key}” đã có ở {other}. Mỗi đối tượng chỉ được ghi một lần; hãy xoá hoặc sửa một hàng.',
  'sheets.key-near':
    '“{key}” gần giống “{otherKey}” ở {other}. Có phải là một không? Nếu phải, hãy sửa cho giống.',

  'sheets.side-header-not-found':
    'Không tìm thấy dòng tiêu đề của “{sheet}” trong 30 hàng đầu. Các cột có thể dùng: {looked}.',
  'sheets.side-too-large':
    '“{sheet}” có {rows} hàng, {columns} cột; chỉ đọc được nhiều nhất {MAX_ROWS} hàng, {MAX_COLUMNS} cột.',
  'sheets.side-title-missing': 'Chưa ghi danh hiệu. Chỉ có: {allowed}.',
  'sheets.side-title-unknown':
    'Quy tắc không có “{written}”, {count} dòng không được tính; chỉ có: {allowed}.',
  'sheets.side-title-unknown-near':
    'Quy tắc không có “{written}”, {count} dòng không được tính; chỉ có: {allowed}. Có phải “{near}” không?',
  'sheets.side-key-missing': 'Chưa ghi dòng này là của ai; hãy ghi theo dạng: {form}.',
  'sheets.history-period':
    'Kỳ “{written}” không phải một năm (2021) hay một năm học (2024-2025), dòng này chưa được tính. Hãy sửa.',
  'sheets.attendance-not-found':
    'Danh sách Hội đồng chưa điểm danh ai (có mặt, vắng, gửi ý kiến bằng văn bản); tạm coi mọi người là vắng.',
  'sheets.attendance-unknown': 'Điểm danh ghi “{written}”; chỉ nhận: {allowed}.',
  'sheets.attendance-missing': 'Chưa ghi thành viên này có mặt hay vắng; tạm coi là vắng.',
  'sheets.attendance-contradiction':
    'Thành viên này vừa ghi có mặt vừa ghi vắng hoặc gửi văn bản. Hãy giữ một.',
  'sheets.seat-missing': 'Dòng này không ghi ghế cũng không ghi họ tên của thành viên; không được đọc.',
  'sheets.seat-twice': 'Thành viên “{seat}” đã có ở {other}; chỉ tính một lần. Hãy xoá hoặc sửa một dòng.',
  'sheets.ballot-count': '“{column}” phải là số phiếu, là số nguyên từ 0; đang ghi “{written}”.',
  'sheets.ballot-yes-missing': 'Chưa ghi số phiếu đồng ý.',
  'sheets.ballot-vote-unknown': 'Phiếu ghi “{written}”; chỉ nhận: {allowed}.',
  'sheets.ballot-seat-missing': 'Có ý kiến nhưng chưa ghi là của ai.',
  'sheets.ballot-sum-differs':
    'Ghi {written} phiếu nhưng cộng các cột của thành viên được {counted}. Hãy kiểm tra.',
  'sheets.ballot-column-unknown':
    'Cột “{column}” có phiếu nhưng không phải của thành viên nào trong danh sách Hội đồng; không được đọc. Hãy sửa tên cột hoặc danh sách.',
  'sheets.ballot-votes-not-found':
    'Không thấy cột nào ghi phiếu. Cần cột của từng thành viên, hoặc các cột: {looked}.',
  'sheets.choice-kind-unknown': 'Loại quyết định “{written}” không có; chỉ nhận: {allowed}.',
  'sheets.choice-population-unknown': 'Không có nhóm đối tượng “{written}”; chỉ có: {allowed}.',
  'sheets.choice-title-unknown': 'Không có “{written}” để quyết định; chỉ có: {allowed}.',
  'sheets.choice-key-parts': 'Đối tượng “{written}” chưa đủ; hãy ghi theo dạng: {form}.',
  'sheets.choice-value-seats': 'Số suất phải là số nguyên từ 0, đang ghi “{written}”.',
  'sheets.choice-value-points': 'Điểm phải là một số, đang ghi “{written}”.',
};
