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
  'method.within': 'So sánh trong nhóm nào; để trống là tất cả cùng một nhóm',
  'method.step.step': 'Độ dài một bậc: một số theo đơn vị của kết quả, hoặc một tỷ lệ của chỉ tiêu',
  'method.step.count':
    'Cách đếm bậc: chỉ bậc trọn (whole), kể cả bậc đã bắt đầu (begun), hay tính cả phần lẻ (exact)',
  'method.step.lose': 'Điểm trừ cho mỗi bậc',
  'method.step.gain': 'Điểm cộng cho mỗi bậc vượt chỉ tiêu',
  'method.step.gain-cap': 'Điểm cộng nhiều nhất',
  'method.step.full': 'Đạt chỉ tiêu ({actual} so với {target}): đủ {max} điểm',
  'method.step.short': 'Chưa đạt chỉ tiêu: {actual} so với {target}',
  'method.step.beyond': 'Vượt chỉ tiêu: {actual} so với {target}',
  'method.steps.lost':
    'Cách {distance}, mỗi bậc {length}: {quotient} bậc, tính {steps} bậc. Trừ {lose} × {steps} = {lost}, còn {max} − {lost} = {points}',
  'method.steps.gained':
    'Cách {distance}, mỗi bậc {length}: {quotient} bậc, tính {steps} bậc. Cộng {gain} × {steps} = {gained}, được {max} + {gained} = {points}',
  'method.steps.gained-to-cap':
    'Cách {distance}, mỗi bậc {length}: {quotient} bậc, tính {steps} bậc. Cộng {gain} × {steps} nhưng không quá {cap}: {gained}, được {max} + {gained} = {points}',
  'method.tiers.hit':
    'Khi thuộc nhiều bậc: lấy bậc đầu tiên (first), chỉ được thuộc một bậc (unique), lấy bậc cao điểm nhất (max), cộng các bậc (sum)',
  'method.tiers.tiers': 'Các bậc: điều kiện và điểm',
  'method.tiers.otherwise': 'Điểm khi không thuộc bậc nào',
  'method.tiers.points': 'Thuộc bậc {tier} ({when}): {points} điểm',
  'method.tiers.share': 'Thuộc bậc {tier} ({when}): {share} của {max} = {points} điểm',
  'method.tiers.lose': 'Thuộc bậc {tier} ({when}): trừ {lose}, còn {max} − {lose} = {points}',
  'method.tiers.otherwise-points': 'Không thuộc bậc nào: {points} điểm',
  'method.tiers.otherwise-share': 'Không thuộc bậc nào: {share} của {max} = {points} điểm',
  'method.tiers.otherwise-lose': 'Không thuộc bậc nào: trừ {lose}, còn {max} − {lose} = {points}',
  'method.tiers.best': 'Thuộc {hits} bậc, lấy bậc cao điểm nhất: {points} điểm',
  'method.tiers.sum': 'Thuộc {hits} bậc, cộng lại: {points} điểm',
  'method.tiers.no-hit':
    '“{criterion}”: số liệu không thuộc bậc nào, mà quy tắc không nói khi đó được bao nhiêu điểm (otherwise). Hãy kiểm tra số liệu hoặc bổ sung quy tắc.',
  'method.tiers.several-hits':
    '“{criterion}”: số liệu cùng lúc thuộc các bậc {tiers}, mà mỗi dòng chỉ được thuộc một bậc. Hãy kiểm tra số liệu hoặc sửa các bậc.',
  'method.per-count': '{count} × {each} = {points} điểm',
  'method.per-count.capped': '{count} × {each} = {product}, không quá {max}: {points} điểm',
  'method.per-count.negative': '“{criterion}”: số lượng {count} là số âm. Hãy sửa ô.',
  'method.per-count.count': 'Số lượng',
  'method.per-count.each': 'Điểm cho mỗi đơn vị đếm',
  'method.range.low': 'Mức thấp của khoảng',
  'method.range.high': 'Mức cao của khoảng',
  'method.range.outside': 'Ra ngoài phía nào thì mất điểm: cả hai (both), dưới (below), trên (above)',
  'method.range.inside': '{actual} nằm trong khoảng {low} đến {high}: đủ {max} điểm',
  'method.range.free': '{actual} ra ngoài khoảng {low} đến {high} ở phía không mất điểm: đủ {max} điểm',
  'method.range.below': '{actual} thấp hơn khoảng {low} đến {high}',
  'method.range.above': '{actual} cao hơn khoảng {low} đến {high}',
  'method.range.below-all': '{actual} thấp hơn khoảng {low} đến {high}: {points} điểm',
  'method.range.above-all': '{actual} cao hơn khoảng {low} đến {high}: {points} điểm',
  'method.range.crossed':
    '“{criterion}”: mức thấp {low} lớn hơn mức cao {high} nên không thành khoảng. Hãy sửa hai mức.',
  'method.range.no-step':
    '“{criterion}”: bậc tính theo tỷ lệ của mức {bound}, mà mức này không lớn hơn 0. Hãy sửa mức, hoặc ghi bậc bằng một số.',
  'method.leader.at-target': 'Tỷ lệ điểm khi đạt đúng chỉ tiêu',
  'method.leader.decimals': 'Số chữ số thập phân của tỷ lệ khi xét ai dẫn đầu',
  'method.leader.unassigned':
    'Khi không được giao chỉ tiêu mà có kết quả: so với nhau (relative), chờ (block), không tính (exclude), đủ điểm (full)',
  'method.leader.no-target':
    '“{criterion}”: có kết quả {actual} nhưng không có chỉ tiêu được giao. Hãy ghi chỉ tiêu.',
  'method.leader.below': 'Chưa đạt chỉ tiêu: {base} × {actual} ÷ {target} = {points}',
  'method.leader.below-lower': 'Chưa đạt chỉ tiêu: {base} × {target} ÷ {actual} = {points}',
  'method.leader.at': 'Đạt đúng chỉ tiêu: {atTarget} × {max} = {points}',
  'method.leader.leads': 'Vượt chỉ tiêu, đạt {ratio} lần, cao nhất nhóm: đủ {max} điểm',
  'method.leader.leads-shared': 'Vượt chỉ tiêu, đạt {ratio} lần, cao nhất nhóm cùng với {who}: đủ {max} điểm',
  'method.leader.beyond':
    'Vượt chỉ tiêu, đạt {ratio} lần; dẫn đầu nhóm là {who} với {leading} lần: {base} + ({max} − {base}) × ({ratio} − 1) ÷ ({leading} − 1) = {points}',
  'method.leader.relative':
    'Không được giao chỉ tiêu: {max} × {actual} ÷ {best} (cao nhất trong các đơn vị không được giao) = {points}',
  'method.leader.relative-lower':
    'Không được giao chỉ tiêu: {max} × {best} (thấp nhất trong các đơn vị không được giao) ÷ {actual} = {points}',
  'method.leader.relative-lowest':
    'Không được giao chỉ tiêu, {actual} là thấp nhất trong các đơn vị không được giao: đủ {max} điểm',
  'method.leader.relative-none':
    'Không được giao chỉ tiêu, và trong các đơn vị không được giao không có kết quả nào lớn hơn 0: {points} điểm',
  'method.leader.unassigned-full': 'Không được giao chỉ tiêu: đủ {max} điểm theo quy tắc',
  'method.leader.unassigned-exclude': 'Không được giao chỉ tiêu nên không tính tiêu chí này',
  'method.leader.unassigned-block': 'Không được giao chỉ tiêu nên chưa chấm được',
  'method.normalised.by': 'Cách quy về cùng thang điểm',
  'method.normalised.low': 'Mốc thấp',
  'method.normalised.high': 'Mốc cao',
  'method.normalised.to': 'Điểm ở hai đầu thang; để trống là từ 0 đến điểm tối đa',
  'method.normalised.min-max':
    'Trong {of} kết quả của nhóm, kém nhất {worst} và tốt nhất {best} (lần lượt của {who}): ({actual} − {worst}) ÷ ({best} − {worst}) = {value}',
  'method.normalised.all-equal': 'Cả {of} kết quả của nhóm đều bằng {actual}, không ai kém ai: {value}',
  'method.normalised.z-score':
    'Trung bình của {of} kết quả trong nhóm là {mean}, độ lệch chuẩn {deviation}: {actual} hơn trung bình {value} độ lệch chuẩn (số âm là kém)',
  'method.normalised.at-mean': 'Cả {of} kết quả của nhóm đều bằng {actual}, đúng bằng trung bình: {value}',
  'method.normalised.rank':
    'Kết quả {actual} đứng thứ {place} từ dưới lên trong {of} kết quả của nhóm: {place} ÷ {of} = {value}',
  'method.normalised.percent-rank':
    'Kết quả {actual} đứng thứ {place} từ dưới lên trong {of} kết quả của nhóm: ({place} − 1) ÷ ({of} − 1) = {value}',
  'method.normalised.alone': 'Nhóm chỉ có một kết quả, {actual}: {value}',
  'method.normalised.best': 'Kết quả {actual} là tốt nhất nhóm: {value}',
  'method.normalised.distance-to-best': 'Tốt nhất nhóm là {best} ({who}): {actual} ÷ {best} = {value}',
  'method.normalised.distance-to-best-lower': 'Tốt nhất nhóm là {best} ({who}): {best} ÷ {actual} = {value}',
  'method.normalised.goalposts':
    'Từ mốc {worst} đến mốc {best}: ({actual} − {worst}) ÷ ({best} − {worst}), giữ trong khoảng 0 đến 1: {value}',
  'method.normalised.points': 'Điểm = {from} + ({upTo} − {from}) × {value} = {points}',
  'method.normalised.negative':
    '“{criterion}”: kết quả {actual} là số âm nên không so bằng tỷ lệ với kết quả tốt nhất được. Hãy sửa ô, hoặc chọn cách quy đổi khác.',

  'criterion.points': '{title}: {points} điểm (tối đa {max})',
  'criterion.bounded': 'Kết quả {points} được giữ trong khoảng {min} đến {max}',
  'criterion.excluded': '{title}: không áp dụng, không tính vào điểm tối đa',
  'criterion.blocked': '{title}: thiếu kết quả nên chưa chấm được',
  'criterion.missing-zero': '{title}: thiếu kết quả, tính {points} điểm theo quy tắc',
  'criterion.missing-full': '{title}: thiếu kết quả, tính đủ {points} điểm theo quy tắc',
  'criterion.result-missing':
    '“{criterion}”: thiếu số liệu nên chưa chấm được, chưa xếp hạng, chưa xét danh hiệu. Hãy điền các ô: {cells}.',
  'section.sum': '{title}: cộng {points} điểm (tối đa {reachable})',
  'section.weighted-mean': '{title}: trung bình có trọng số của tỷ lệ đạt × {max} = {points}',
  'section.geometric-mean': '{title}: trung bình nhân của tỷ lệ đạt × {max} = {points}',
  'section.harmonic-mean': '{title}: trung bình điều hoà của tỷ lệ đạt × {max} = {points}',
  'section.best': '{title}: lấy điểm cao nhất = {points}',
  'section.worst': '{title}: lấy điểm thấp nhất = {points}',
  'section.met-share': '{title}: phần tiêu chí đạt × {max} = {points}',
  'section.no-value':
    '“{criterion}”: không tính được ({aggregate}) vì có điểm âm hoặc tổng trọng số bằng 0. Hãy sửa quy tắc hoặc số liệu.',
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
  'ranking.shared-place':
    '{title}: đồng hạng {place} ({tied} người, đơn vị bằng nhau) trong {of}; cùng với {names}',
  'ranking.no-place': '{title}: không xếp hạng',
  'band.from': 'Xếp loại “{band}”: từ {min} trở lên',
  'band.above': 'Xếp loại “{band}”: trên {min}',
  'band.rest': 'Xếp loại “{band}”',
  'band.over-quota': 'Đủ mức “{band}” nhưng hết suất: thứ {place}, chỉ có {seats} suất; xét mức tiếp theo',
  'band.none': 'Không thuộc mức xếp loại nào',

  'gate.open': 'Điều kiện “{because}”: không vướng',
  'gate.closed': 'Vướng: {because}',
  'gate.unknown': 'Chưa biết có vướng “{because}” hay không vì thiếu số liệu. Hãy điền ô còn trống.',

  'quota.base-unknown':
    'Chưa biết dòng này có được tính vào số làm gốc của hạn mức ({expression}) hay không vì thiếu số liệu. Hãy điền ô còn trống.',
  'quota.band-unknown':
    'Thiếu số liệu nên chưa xếp loại được, chưa tính vào số làm gốc của hạn mức. Hãy điền ô còn trống.',
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
