/** Problems of a rule set, and of the choices recorded for it; the path or cell is put before the sentence. */
export const rules = {
  'rules.not-json':
    'Tệp quy tắc không phải JSON hợp lệ ({reason}). Hãy mở lại tệp gốc hoặc nhờ người soạn sửa.',
  'rules.unknown-key': 'Không có mục “{key}” trong ngôn ngữ quy tắc. Hãy xoá hoặc sửa tên mục.',
  'rules.unknown-key-near': 'Không có mục “{key}” trong ngôn ngữ quy tắc. Có phải “{suggestion}”?',
  'rules.missing-key': 'Thiếu mục “{key}”. Hãy bổ sung.',
  'rules.needs-number': 'Cần một số, đang có {received}.',
  'rules.needs-text': 'Cần văn bản đặt trong dấu nháy, đang có {received}.',
  'rules.needs-flag': 'Cần true hoặc false, đang có {received}.',
  'rules.needs-object': 'Cần một đối tượng { … }, đang có {received}.',
  'rules.needs-list': 'Cần một danh sách [ … ], đang có {received}.',
  'rules.needs-number-or-text':
    'Cần một số, hoặc một biểu thức hay tỷ lệ đặt trong dấu nháy, đang có {received}.',
  'rules.needs-number-text-or-flag':
    'Cần một số, văn bản đặt trong dấu nháy, true hoặc false, đang có {received}.',
  'rules.too-many-items': 'Danh sách này chỉ được có {most} phần tử.',
  'rules.missing-item': 'Thiếu phần tử thứ {place} của danh sách.',
  'rules.wrong-type': 'Giá trị {received} không đúng kiểu; cần {expected}.',
  'rules.wrong-choice': 'Giá trị {received} không được phép; chọn một trong: {choices}.',
  'rules.bad-id':
    'Tên {received} không hợp lệ: bắt đầu bằng chữ hoặc _, tiếp theo là chữ, số, _; không trùng từ dành riêng.',
  'rules.bad-label': 'Mã {received} không hợp lệ: bắt đầu bằng chữ hoặc _, tiếp theo là chữ, số, _.',
  'rules.bad-pack-id': 'Mã bộ quy tắc {received} không hợp lệ: chỉ dùng chữ, số, gạch nối.',
  'rules.empty-text': 'Văn bản không được để trống.',
  'rules.empty-expression': 'Biểu thức không được để trống.',
  'rules.bad-share': 'Tỷ lệ {received} không hợp lệ; viết như "15%", "7.5%", "5‰" hoặc "2/3".',
  'rules.bad-threshold': 'Ngưỡng {received} không hợp lệ; viết như "90%", ">50%" hoặc "2/3".',
  'rules.bad-date': 'Ngày {received} không có thật hoặc không ở dạng 2021-11-15.',
  'rules.not-finite': 'Số {received} quá lớn.',
  'rules.not-whole': 'Giá trị {received} phải là số nguyên.',
  'rules.negative': 'Giá trị {received} không được âm.',
  'rules.too-many-decimals': 'Nhiều nhất 15 chữ số thập phân.',
  'rules.empty-section': 'Mục lớn phải có ít nhất một tiêu chí con.',
  'rules.empty-key': 'Phải có ít nhất một trường làm khoá.',
  'rules.no-fields': 'Phải có ít nhất một trường.',
  'rules.no-populations': 'Phải có ít nhất một nhóm đối tượng.',
  'rules.population-twice': 'Hai nhóm đối tượng cùng tên “{population}”.',
  'rules.built-in-name': 'Tên “{name}” dành riêng cho cột có sẵn. Hãy đặt tên khác.',
  'rules.name-clash': 'Tên “{name}” đã dùng ở {first}. Mỗi tên chỉ dùng một lần trong một nhóm đối tượng.',
  'rules.id-twice': 'Tên “{id}” đã dùng ở {first}.',
  'rules.cycle': 'Quy tắc đi vòng: {members}. Hãy bỏ một liên kết trong vòng này.',
  'rules.unknown-population': 'Không có nhóm đối tượng “{population}”.',
  'rules.unknown-field': 'Không có trường “{field}”.',
  'rules.unknown-title': 'Không có danh hiệu “{title}” trong nhóm đối tượng này.',
  'rules.unknown-band': 'Không có mức xếp loại “{band}”.',
  'rules.unknown-column': 'Không có cột “{column}”.',
  'rules.unknown-source': 'Không có nguồn “{source}” trong mục sources.',
  'rules.unknown-level': 'Không có mức “{level}”; các mức là: {levels}.',
  'rules.levels-without-points': 'Chưa cho điểm các mức: {levels}.',
  'rules.no-level': 'Biểu thức “{expression}” không cho ra một mức xếp.',
  'rules.no-criterion': '“{name}” không phải một tiêu chí.',
  'rules.criterion-has-no-target':
    'Cách chấm tiêu chí “{name}” không có chỉ tiêu để so, nên không hỏi được tỷ lệ, đạt hay vượt như vậy.',
  'rules.field-holds-no-number': 'Trường “{field}” không chứa số.',
  'rules.level-without-levels': 'Trường “{field}” kiểu level phải liệt kê các mức (levels).',
  'rules.levels-without-level': 'Trường “{field}” liệt kê các mức nhưng không phải kiểu level.',
  'rules.many-needs-text': 'Trường “{field}”: many chỉ dùng với kiểu text.',
  'rules.belongs-to-parts': 'belongsTo cần {needed} trường ứng với khoá của nhóm kia, đang có {given}.',
  'rules.not-members': 'Nhóm “{members}” không thuộc về nhóm “{owner}” (thiếu belongsTo).',
  'rules.roll-up-needs-of': 'Phép gộp “{take}” cần mục of.',
  'rules.max-below-min': 'Điểm tối đa {max} nhỏ hơn điểm tối thiểu {min}.',
  'rules.max-differs-from-children': 'Điểm tối đa {max} khác tổng điểm tối đa của các tiêu chí con ({sum}).',
  'rules.mean-needs-maxima':
    'Cách gộp này tính trên tỷ lệ điểm, nên “{criterion}” phải có điểm tối đa lớn hơn 0.',
  'rules.max-differs-from-largest':
    'Điểm tối đa {max} khác điểm tối đa lớn nhất trong các tiêu chí con ({sum}).',
  'rules.unknown-stage': 'Không có vòng chấm “{stage}”; các vòng là: {stages}.',
  'rules.no-past-title':
    '“{name}” không phải danh hiệu của nhóm này, cũng không có trong mục honours; chỉ có: {titles}.',
  'rules.no-stages': 'Phần chấm nhiều vòng phải có ít nhất một vòng.',
  'rules.points-above-max': 'Có mức được {points} điểm, cao hơn điểm tối đa {max}.',
  'rules.band-out-of-reach':
    'Mức này không bao giờ tới lượt vì mức “{better}” đứng trước có ngưỡng thấp hơn hoặc bằng.',
  'rules.share-above-one': 'Tỷ lệ {share} vượt quá 100 %.',
  'rules.quota-needs-of': 'Hạn mức {share} phải nói rõ tính trên số nào (mục of).',
  'rules.no-shares': 'Phải có tỷ lệ cho ít nhất một giá trị.',
  'rules.share-value-twice': 'Giá trị “{value}” được cho tỷ lệ hai lần.',
  'rules.part-least-above-most':
    'Phần này ít nhất {atLeast} lại nhiều nhất {atMost}; ít nhất không được lớn hơn nhiều nhất.',
  'rules.pack-unknown':
    'Không có bộ quy tắc “{id}”. Các bộ có sẵn: {packs}. Hoặc ghi đường dẫn tới tệp .json.',

  'rules.column.score': 'Điểm chấm',
  'rules.column.bonus': 'Điểm thưởng',
  'rules.column.penalty': 'Điểm trừ',
  'rules.column.total': 'Tổng điểm',
  'rules.column.rank': 'Xếp hạng chung',
  'rules.column.rank-within': 'Xếp hạng theo {group}',
  'rules.column.band': 'Xếp loại',
  'rules.column.streak': 'Số kỳ liên tục {title}',
  'rules.column.streak-since': 'Số kỳ liên tục {title} kể từ sau {since}',
  'rules.column.times': 'Số lần {title} trong {periods} kỳ',

  confirm: 'Cần thư ký trả lời: {question} (mã câu hỏi: {id})',
  'confirm.misread': 'Không hiểu câu trả lời “{value}” cho câu hỏi: {question}',
  'confirm.refused':
    'Câu hỏi “{question}” được trả lời “không”, nên quy tắc phải sửa cho đúng trước khi dùng.',
  'confirm.without-question': 'Không có câu hỏi nào mang mã “{id}” trong bộ quy tắc.',
  'choice.unknown-setting': 'Quy tắc không có “{title}” để quyết định; chỉ có: {known}.',
  'choice.needs-reason':
    'Quyết định của Hội đồng về {title} chưa ghi lý do nên chưa được áp dụng. Hãy ghi lý do.',
  'choice.bad-points': 'Điểm Hội đồng quyết định phải là một số, đang ghi “{value}”.',
  'choice.points-outside':
    'Điểm Hội đồng quyết định cho “{criterion}” là {points}, ngoài khoảng từ {min} đến {max}; chưa được áp dụng.',
  'choice.points-below':
    'Điểm Hội đồng quyết định cho “{criterion}” là {points}, thấp hơn {min}; chưa được áp dụng.',
  'choice.points-not-applicable':
    'Tiêu chí “{criterion}” không áp dụng cho dòng này nên không đặt điểm được.',
  'choice.bad-gate': 'Quyết định về điều kiện chặn phải là có hoặc không, đang ghi “{value}”.',
  'choice.gate-as-before':
    'Điều kiện chặn {title} vẫn áp dụng cho mọi dòng như quy tắc; quyết định này không làm thay đổi gì.',
  'choice.two-values': 'Có hai quyết định khác nhau về {title} của “{key}”. Hãy giữ một quyết định.',
  'choice.unknown-row': 'Quyết định của Hội đồng nhắc tới “{key}” nhưng không tìm thấy trong số liệu.',
  'choice.contradiction': 'Hội đồng vừa chọn vừa không chọn “{key}”. Hãy giữ một quyết định.',
  'choice.too-many':
    'Hội đồng chọn nhiều hơn số suất còn lại của {title}, nên “{key}” chưa có suất. Hãy bớt người được chọn.',
  'choice.no-quota': '“{title}” không có hạn mức nên không đặt số suất được.',
  'choice.bad-seats': 'Số suất phải là số nguyên không âm, đang ghi “{value}”.',
  'choice.seats-contradiction':
    'Hội đồng ghi hai số suất khác nhau cho {title}, nhóm “{group}”: {before} và {value}. Hãy giữ một quyết định.',
  'choice.unknown-group': 'Quyết định về số suất của {title} nhắc tới nhóm “{group}”; các nhóm là: {groups}.',
  'choice.group-needed':
    'Hạn mức {title} tính riêng từng nhóm; quyết định về số suất phải ghi nhóm: {groups}.',
  'choice.no-groups':
    'Hạn mức {title} tính chung, không chia nhóm; hãy bỏ nhóm “{group}” trong quyết định về số suất.',
  'choice.without-effect':
    'Quyết định về “{key}” ({title}) không có tác dụng vì không ở trong số bằng nhau chờ Hội đồng.',

  'history.needs-period':
    'Quy tắc tính số kỳ giữ danh hiệu nhưng chưa biết lần xét này là kỳ nào. Hãy chạy với --period 2021 (hoặc 2024-2025), hay ghi period trong quy tắc.',
  'history.period-unread':
    'Kỳ “{period}” không phải một năm (2021) hay một năm học (2024-2025) nên không tính được số kỳ giữ danh hiệu. Hãy chạy với --period.',
  'history.other-form':
    'Kỳ “{period}” không cùng loại với kỳ đang xét ({now}) nên không tính được. Hãy ghi kỳ theo cùng một cách.',
  'history.future':
    'Lịch sử có {count} danh hiệu của kỳ sau kỳ đang xét ({now}), không tính: {cells}. Có đúng kỳ không?',
  'history.twice': '“{key}” có {title} của kỳ {period} hai lần (lần đầu ở {other}); chỉ tính một lần.',
  'history.fits-nobody':
    'Không có “{key}” trong số liệu; {count} danh hiệu trong lịch sử chưa được tính cho ai. Tên hoặc đơn vị có đổi không?',
  'history.fits-nobody-near':
    'Không có “{key}” trong số liệu; {count} danh hiệu trong lịch sử chưa được tính cho ai. Có phải là {near} không? Nếu phải, hãy sửa tên cho giống.',
  'history.fits-two':
    'Lịch sử của “{key}” có thể là của nhiều dòng: {cells}. Chưa tính cho ai; hãy thêm mã hoặc đơn vị để phân biệt.',
  'history.row-without-key': '“{key}” để trống {fields} nên không tìm được lịch sử danh hiệu. Hãy điền.',

  'rules.no-vote': '“{name}” không phải một danh hiệu có bỏ phiếu (vote).',
  'rules.threshold-above-all': 'Không bao giờ đạt được ngưỡng {threshold}.',
  'rules.column.votes': 'Tỷ lệ đồng ý {title}',
  'ballots.unknown-population': 'Phiếu ghi nhóm đối tượng “{population}” mà bộ quy tắc không có.',
  'ballots.unknown-title':
    'Phiếu ghi “{title}” mà nhóm đối tượng này không có danh hiệu hay mức xếp loại đó; có: {titles}.',
  'ballots.unknown-row': 'Phiếu {title} ghi cho “{key}” nhưng không tìm thấy trong số liệu.',
  'ballots.without-vote':
    'Có {count} dòng phiếu {title} mà quy tắc không bỏ phiếu; các phiếu này không được tính.',
  'council.seat-twice':
    'Ghế “{seat}” được ghi hai lần trong danh sách Hội đồng (lần đầu ở {first}). Hãy giữ một dòng.',
  'council.seat-without-body': 'Ghế “{seat}” không ghi thuộc Hội đồng nào. Hãy điền.',

  'problem.at-cell': 'Trang tính “{sheet}”, ô {cell}: {sentence}',
  'problem.at-line': 'Tệp {sheet}, dòng {cell}: {sentence}',
  'problem.at-path': 'Quy tắc, mục {path}: {sentence}',

  'rules.setting-unknown':
    'Bộ quy tắc không có mục này để sửa; chỗ sửa được bỏ qua. Hãy xem lại các chỗ đã sửa.',
  'rules.setting.quota': 'hạn mức {number}',
  'rules.setting.at-most': '{part}: nhiều nhất',
  'rules.setting.at-least': '{part}: ít nhất',
  'rules.setting.low': 'mức thấp',
  'rules.setting.high': 'mức cao',

  'rules.not-positive': 'Giá trị {received} phải lớn hơn 0.',
  'rules.needs-beside':
    'Mục “{key}” chỉ có nghĩa khi có thêm mục “{needs}”. Hãy bổ sung “{needs}” hoặc bỏ “{key}”.',
  'rules.without-effect': 'Mục “{key}” không có tác dụng với “{by}”. Hãy bỏ mục này.',
  'rules.low-above-high': 'Mức thấp {low} lớn hơn mức cao {high}.',
  'rules.low-not-below-high': 'Mốc thấp {low} phải nhỏ hơn mốc cao {high}.',
  'rules.empty-tiers': 'Phải có ít nhất một bậc.',
  'rules.one-worth':
    'Hãy cho đúng một trong ba mục: points (điểm), share (tỷ lệ của điểm tối đa), lose (điểm trừ).',
  'rules.tiers-overlap':
    'Bậc {tier} trùng bậc {other}: cả hai cùng đúng khi {name} = {value}, mà mỗi dòng chỉ được thuộc một bậc (hit: unique).',
  'rules.tiers-same':
    'Bậc {tier} có cùng điều kiện với bậc {other} ({when}), mà mỗi dòng chỉ được thuộc một bậc.',
  'rules.units-differ':
    'Kết quả “{actual}” tính bằng đơn vị “{actualUnit}”, còn “{compared}” tính bằng “{comparedUnit}” (để trống là tỷ lệ thuần); hai bên phải cùng đơn vị.',
};
