/** Explanations and problems of the engine: what was read, what it became, each step to the decision. */
export const engine = {
  'field.read': '{title}: đọc “{written}”, hiểu là {value}',
  'field.missing': '{title}: ô để trống',
  'column.formula': '{title} = {value}, theo công thức {formula}',
  input: '{title}: {value}',
  'input.parent': '{title} (của tập thể): {value}',
  'input.facet': '{title} ({facet}): {value}',
  'input.parameter': '{title}: {value}',

  'roll-up.count': '{title}: {value} (đếm được {taken} trong {base} dòng)',
  'roll-up.share': '{title}: {taken}/{base}',
  'roll-up.sum': '{title}: {value} (cộng {base} dòng)',
  'roll-up.mean': '{title}: {value} (trung bình của {base} dòng)',
  'roll-up.min': '{title}: {value} (nhỏ nhất trong {base} dòng)',
  'roll-up.max': '{title}: {value} (lớn nhất trong {base} dòng)',

  'method.given': 'Điểm được chấm: {points} (tối đa {max})',
  'method.given.outside':
    '“{criterion}”: điểm chấm {points} nằm ngoài khoảng {min} đến {max}. Hãy sửa điểm trong ô.',
  'method.proportional': 'Điểm = {max} × {actual} ÷ {target} = {points}',
  'method.proportional.lower': 'Càng thấp càng tốt: điểm = {max} × {target} ÷ {actual} = {points}',
  'method.proportional.capped':
    'Vượt chỉ tiêu ({actual} so với {target}): được tính tối đa {cap} lần {max} = {points}',
  'method.proportional.below':
    'Thực hiện {actual} so với {target} còn dưới mức được tính điểm ({from} chỉ tiêu): {points}',
  'method.target-zero':
    '“{criterion}”: không chia được vì chỉ tiêu bằng 0 (thực hiện {actual}). Hãy ghi chỉ tiêu, hoặc đặt điều kiện áp dụng cho tiêu chí.',
  'method.target-negative':
    '“{criterion}”: chỉ tiêu {target} là số âm nên không tính được tỷ lệ. Hãy sửa chỉ tiêu.',
  'method.pass.yes': 'Đạt: {points} điểm (tối đa {max})',
  'method.pass.no': 'Không đạt: {points} điểm (tối đa {max})',
  'method.levels': 'Mức “{level}”: {points} điểm',
  'method.formula': 'Kết quả công thức: {points}',
  'method.actual': 'Kết quả thực hiện',
  'method.target': 'Chỉ tiêu',
  'method.better': 'Cao hơn tốt hơn (higher) hay thấp hơn tốt hơn (lower)',
  'method.strictly': 'Chỉ coi là đạt khi vượt hẳn chỉ tiêu',
  'method.proportional.from': 'Dưới tỷ lệ này thì 0 điểm',
  'method.proportional.cap': 'Tỷ lệ hoàn thành cao nhất được tính',
  'method.given.field': 'Cột ghi điểm',
  'method.pass.when': 'Điều kiện đạt',
  'method.levels.of': 'Mức được xếp',
  'method.levels.points': 'Điểm của từng mức',
  'method.formula.expression': 'Công thức tính điểm',

  'criterion.points': '{title}: {points} điểm (tối đa {max})',
  'criterion.bounded': 'Kết quả {points} được giữ trong khoảng {min} đến {max}',
  'criterion.excluded': '{title}: không áp dụng, không tính vào điểm tối đa',
  'criterion.blocked': '{title}: thiếu kết quả nên chưa chấm được',
  'criterion.missing-zero': '{title}: thiếu kết quả, tính {points} điểm theo quy tắc',
  'criterion.missing-full': '{title}: thiếu kết quả, tính đủ {points} điểm theo quy tắc',
  'criterion.result-missing':
    '“{criterion}”: thiếu số liệu nên chưa chấm được, chưa xếp hạng, chưa xét danh hiệu. Hãy điền các ô: {cells}.',
  'section.points': '{title}: cộng {points} điểm (tối đa {reachable})',
  'section.blocked': '{title}: chưa cộng được vì có tiêu chí thiếu kết quả',
  'section.child.score': '{title}: {points}',
  'section.child.bonus': 'cộng {title}: {points}',
  'section.child.penalty': 'trừ {title}: {points}',
  'score.points': '{title}: {points}',
  'bonus.points': '{title}: {points} (không quá {cap})',
  'penalty.points': '{title}: {points} (không quá {cap})',
  'total.points': 'Tổng điểm = {score} + thưởng {bonus} − trừ {penalty} = {total}',
  'total.blocked': 'Chưa có tổng điểm vì có tiêu chí thiếu kết quả',

  'ranking.place': '{title}: hạng {place} trong {of}',
  'ranking.shared-place': '{title}: đồng hạng {place} ({tied} người, đơn vị bằng nhau) trong {of}',
  'ranking.no-place': '{title}: không xếp hạng',
  'band.from': 'Xếp loại “{band}”: từ {min} trở lên',
  'band.above': 'Xếp loại “{band}”: trên {min}',
  'band.rest': 'Xếp loại “{band}”',
  'band.none': 'Không thuộc mức xếp loại nào',

  'gate.open': 'Điều kiện “{because}”: không vướng',
  'gate.closed': 'Vướng: {because}',
  'gate.unknown': 'Chưa biết có vướng “{because}” hay không vì thiếu số liệu. Hãy điền ô còn trống.',

  'title.nominated': 'Đủ điều kiện, được đề nghị {title}',
  'title.seated':
    'Đủ điều kiện và có suất: thứ {place} trong {eligible} người, đơn vị đủ điều kiện, {seats} suất {title}',
  'title.admitted': 'Hội đồng chọn trong số bằng nhau ở thứ {place}. Lý do: {because}',
  'title.over-quota':
    'Đủ điều kiện nhưng hết suất: thứ {place} trong {eligible}, chỉ có {seats} suất {title}',
  'title.refused': 'Hội đồng không chọn trong số bằng nhau ở thứ {place}. Lý do: {because}',
  'title.tie':
    'Bằng nhau ở suất cuối: {tied} người, đơn vị cùng thứ {place}, chỉ có {seats} suất {title}. Chờ Hội đồng quyết định',
  'title.condition-unmet': '{text}',
  'title.condition-met': 'Đạt điều kiện {condition}: {must}',
  'title.condition-undecided': 'Chưa xác định vì thiếu số liệu: {text}?',
  'title.not-candidate': 'Không thuộc diện xét {title}',
  'title.candidate-unknown': 'Chưa biết có thuộc diện xét {title} không vì thiếu số liệu',
  'title.requires': 'Không được đề nghị {required}',
  'title.excluded-by': 'Đã được đề nghị {excluded}, không đề nghị thêm {title}',
  'title.gate': '{because}',
  'title.row-blocked': 'Chưa xét {title} vì còn thiếu số liệu để chấm điểm',
  'title.no-group': 'Chưa xét được suất {title} vì chưa biết thuộc nhóm nào',

  'row.belongs-nowhere':
    '“{key}” không tìm thấy tập thể của mình trong bảng “{owner}”. Hãy kiểm tra tên tập thể.',
  'check.fails': '{otherwise} ({read})',
};
