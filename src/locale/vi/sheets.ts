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
    '“{column}” ({cells}) ghi “{written}”: là {asThousands} hay {asDecimal}? Hãy trả lời một lần cho cả cột, hoặc nhập lại thành số.',
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
  'sheets.target-against':
    '“{column}” ghi “{written}”, ngược hướng với tiêu chí. Số vẫn được đọc; hãy kiểm tra có nhầm cột không.',
  'sheets.target-strict': '“{column}” ghi “{written}”; bộ quy tắc tính bằng đúng số này cũng là đạt.',
  'sheets.target-about': '“{column}” ghi “{written}”; được đọc như một số đúng.',
  'sheets.target-change':
    '“{column}” ghi “{written}”: thay đổi chừng ấy, hay đến mức ấy? Hãy nhập mức phải đạt.',
  'sheets.target-range':
    '“{column}” ghi “{written}” là một khoảng, quy tắc cần một số. Hãy nhập số phải đạt.',
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

  'sheets.given-population-unknown':
    'Lựa chọn đọc ({at}): không có nhóm đối tượng “{written}”; chỉ có: {allowed}.',
  'sheets.given-field-unknown':
    'Lựa chọn đọc ({at}): “{population}” không có “{written}”; chỉ có: {allowed}.',
  'sheets.given-question-unknown': 'Lựa chọn đọc ({at}): không có câu hỏi “{written}”; chỉ có: {allowed}.',
  'sheets.given-answer-unknown':
    'Lựa chọn đọc ({at}): câu hỏi này không có câu trả lời “{written}”; chỉ nhận: {allowed}.',
  'sheets.given-sheet-gone':
    'Lựa chọn đọc ({at}): không còn trang tính “{sheet}” cho “{population}”, nên cột và câu trả lời đã chọn ở đó không dùng được; hiện có: {sheets}. Nếu trang đã đổi tên, hãy chọn lại.',
  'sheets.given-sheet-unread':
    'Đã chọn cột hoặc trả lời câu hỏi cho trang tính “{sheet}”, nhưng “{population}” không đọc từ trang này; lựa chọn không có tác dụng.',
  'sheets.given-no-place':
    '“{field}” ở trang “{sheet}” được chọn là “{place}”: đó không phải chữ của một cột hay số của một hàng; chưa được đọc. Hãy chọn lại.',
  'sheets.given-place-gone':
    '“{field}” được chọn ở {place} của trang “{sheet}”, nhưng ở đó không còn gì; chưa được đọc. Hãy chọn lại.',
  'sheets.given-place-moved':
    '“{field}” đã xác nhận ở {place} (“{words}”) của trang “{sheet}”; nay tiêu đề ấy đứng ở {now} và được đọc ở đó.',
  'sheets.given-words-gone':
    '“{field}” đã xác nhận ở {place} của trang “{sheet}”, khi đó ghi “{words}”; nay ở đó ghi “{now}”. Chưa được đọc. Hãy chọn lại.',
  'sheets.given-place-named':
    '“{field}” đã xác nhận là không có trên trang “{sheet}”, nhưng {place} nay mang tên đó (“{words}”); vẫn chưa được đọc. Hãy chọn lại.',
  'sheets.answer.number-ambiguous.thousands': 'Là {asThousands} (dấu ngăn hàng nghìn)',
  'sheets.answer.number-ambiguous.decimals': 'Là {asDecimal} (dấu thập phân)',
  'sheets.answer.number-is-date.number': 'Là số {number}, ô chỉ bị định dạng thành ngày',
  'sheets.answer.number-is-date.range': 'Là khoảng {range}, cần ghi lại thành một số',
  'sheets.answer.number-is-date.date': 'Đúng là ngày {written}, không phải số',
  'sheets.answer.date-swapped.as-shown': 'Đúng là {written}',
  'sheets.answer.date-swapped.swapped': 'Là {swapped} (đổi ngày và tháng)',
  'sheets.answer.legacy-text.converted': 'Đúng là “{text}”',
  'sheets.answer.legacy-text.as-written': 'Giữ nguyên “{written}”',
  'sheets.answered.number-ambiguous.thousands': 'Đã trả lời: dấu trong số ngăn hàng nghìn.',
  'sheets.answered.number-ambiguous.decimals': 'Đã trả lời: dấu trong số là dấu thập phân.',
  'sheets.answered.number-is-date.number': 'Đã trả lời: ô hiện thành ngày thật ra là số.',
  'sheets.answered.number-is-date.range': 'Đã trả lời: ô hiện thành ngày là một khoảng như 8-9.',
  'sheets.answered.number-is-date.date': 'Đã trả lời: ô ghi ngày, không phải số.',
  'sheets.answered.date-swapped.as-shown': 'Đã trả lời: ngày và tháng đúng như đang hiện.',
  'sheets.answered.date-swapped.swapped': 'Đã trả lời: ngày và tháng bị đổi chỗ.',
  'sheets.answered.legacy-text.converted': 'Đã trả lời: chữ bảng mã cũ được chuyển đúng.',
  'sheets.answered.legacy-text.as-written': 'Đã trả lời: giữ nguyên chữ như đã ghi.',
  'sheets.understood.nothing': 'chưa đọc được',

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

  'sheets.rules-number': '“{label}” phải là một số, ví dụ 10 hoặc 2,5; đang ghi “{written}”. Hãy sửa ô này.',
  'sheets.rules-number-unclear':
    '“{written}” ở “{label}” có thể là số nghìn hoặc số lẻ. Hãy ghi số nghìn không có dấu chấm, số lẻ bằng dấu phẩy.',
  'sheets.rules-share':
    '“{label}” phải là một tỷ lệ, ví dụ 15%, 7,5%, 5‰ hoặc 2/3; đang ghi “{written}”. Hãy sửa ô này.',
  'sheets.rules-choice': '“{label}” không nhận “{written}”. Hãy ghi một trong: {allowed}.',
  'sheets.rules-numbers-by-name':
    'Không đọc được “{written}” ở “{label}”. Hãy ghi từng mục một lần, dạng: mã = số; mã = số.',
  'sheets.rules-shares-by-name':
    'Không đọc được “{written}” ở “{label}”. Hãy ghi từng mục một lần, dạng: tên = 15%; tên = 20%.',
  'sheets.rules-pair': '“{label}” phải là hai số, dạng: 1,5; 3. Đang ghi “{written}”.',
  'sheets.rules-worth':
    'Không đọc được mức điểm “{written}” ở “{label}”. Hãy ghi dạng: 5 điểm, 70% (của điểm tối đa), hoặc trừ 1,5 điểm.',
  'sheets.rules-tier':
    'Không đọc được mức “{written}”. Hãy ghi dạng: điều kiện → 5 điểm (hoặc 70%, hoặc trừ 1,5 điểm).',
  'sheets.rules-date':
    'Ô này đang là ngày tháng. Nếu muốn ghi như 2/3 hay 1.1, hãy định dạng ô là văn bản rồi ghi lại.',
  'sheets.rules-cell-error': 'Ô này đang báo lỗi {written}. Hãy ghi lại giá trị.',
  'sheets.rules-column-missing':
    'Trang quy tắc thiếu cột “{column}”. Hãy ghi lại tiêu đề cột đúng như vậy; thứ tự các cột không quan trọng.',
  'sheets.rules-line':
    'Dòng “{written}” chưa đủ. Mỗi dòng trong ô này có dạng: tên: giá trị. Tên là một trong: {allowed}.',
  'sheets.rules-label-unknown': 'Ở dòng này không có mục “{written}”. Hãy dùng một trong: {allowed}.',
  'sheets.rules-label-twice': 'Mục “{written}” ghi hai lần trong một ô. Hãy giữ một dòng.',
  'sheets.rules-not-here':
    'Ô này ghi “{written}” nhưng loại dòng hoặc cách tính này không dùng đến cột này. Hãy xoá ô, hoặc chọn cách tính khác.',
  'sheets.rules-no-population':
    'Phía trên dòng này chưa có dòng tên nhóm đối tượng. Hãy chuyển dòng xuống dưới tên nhóm của nó.',
  'sheets.rules-population-unknown':
    'Không có nhóm đối tượng mã “{written}”. Hãy ghi một trong các mã: {allowed}.',
  'sheets.rules-population-twice': 'Nhóm đối tượng “{written}” có hai dòng tên. Hãy gộp làm một.',
  'sheets.rules-population-gone':
    'Trang này không còn dòng tên nhóm “{population}” (mã {id}). Hãy để lại dòng đó, kể cả khi bên dưới không còn gì.',
  'sheets.rules-level':
    'Cột “Cấp” phải là số nguyên từ 1, nhiều nhất là {most} ở dòng này (hoặc “Nhóm” ở dòng tên nhóm đối tượng); đang ghi “{written}”.',
  'sheets.rules-method-missing':
    'Tiêu chí này chưa có cách tính, cũng không có tiêu chí con. Hãy ghi một cách tính: {allowed}; hoặc ghi cấp của các dòng con lớn hơn.',
  'sheets.rules-part-place': 'Dòng “{part}” phải đứng dưới một dòng “{above}”. Hãy chuyển dòng về đúng chỗ.',
  'sheets.rules-vote-twice': 'Danh hiệu này có hai dòng biểu quyết. Hãy giữ một dòng.',
  'sheets.rules-several':
    'Có nhiều trang quy tắc cùng loại: {sheets}. Hãy đặt tên trang cần dùng là “{name}”, hoặc xoá bớt.',
  'sheets.rules-instead':
    'Con số {to} đã chọn trong ngăn cho “{name}” không được dùng, vì trang tính {sheets} ghi khác. Hãy sửa trên trang, hoặc xoá trang đó.',
  'sheets.rules-of-others':
    'Trang “{sheet}” là của bộ quy tắc “{rules}”; lần này dùng “{wanted}” nên trang đó không được đọc.',
};
