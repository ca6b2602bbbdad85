/** Explanations and problems of the engine: what was read, what it became, each step to the decision. */
export const engine = {
  'field.read': '{title}: đọc “{written}”, hiểu là {value}',
  'field.missing': '{title}: ô để trống',
  'column.formula': '{title} = {value}, theo công thức {formula}',
  input: '{title}: {value}',
  'input.parent': '{title} (của tập thể): {value}',
  'input.facet': '{title} ({facet}): {value}',
  'input.ratio': '{title}, thực hiện so với chỉ tiêu: {value} lần',
  'input.met': '{title}, đạt chỉ tiêu: {value}',
  'input.exceeded': '{title}, vượt chỉ tiêu: {value}',
  'input.max': '{title}, điểm tối đa: {value}',
  'input.parameter': '{title}: {value}',

  'roll-up.count': '{title}: {value} (đếm được {taken} trong {base} dòng)',
  'roll-up.share': '{title}: {taken}/{base}',
  'roll-up.sum': '{title}: {value} (cộng {base} dòng)',
  'roll-up.mean': '{title}: {value} (trung bình của {base} dòng)',
  'roll-up.min': '{title}: {value} (nhỏ nhất trong {base} dòng)',
  'roll-up.max': '{title}: {value} (lớn nhất trong {base} dòng)',

  'method.given': 'Điểm được chấm: {points} (tối đa {max})',
  'method.given.unbounded': 'Điểm được chấm: {points}',
  'method.given.outside':
    '“{criterion}”: điểm chấm {points} nằm ngoài khoảng {min} đến {max}. Hãy sửa điểm trong ô.',
  'method.proportional': 'Điểm = {max} × {actual} ÷ {target} = {points}',
  'method.proportional.lower': 'Càng thấp càng tốt: điểm = {max} × {target} ÷ {actual} = {points}',
  'method.proportional.capped':
    'Vượt chỉ tiêu ({actual} so với {target}): tính tối đa {cap} × {max} = {points}',
  'method.proportional.below':
    'Thực hiện {actual} so với chỉ tiêu {target}, chưa tới mức bắt đầu tính điểm ({from} lần chỉ tiêu): {points}',
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
    'Chênh {distance}, mỗi bậc {length}: được {quotient} bậc, tính {steps} bậc. Trừ {lose} × {steps} = {lost}, còn {max} − {lost} = {points}',
  'method.steps.gained':
    'Chênh {distance}, mỗi bậc {length}: được {quotient} bậc, tính {steps} bậc. Cộng {gain} × {steps} = {gained}, được {max} + {gained} = {points}',
  'method.steps.gained-to-cap':
    'Chênh {distance}, mỗi bậc {length}: được {quotient} bậc, tính {steps} bậc. Cộng {gain} × {steps} nhưng không quá {cap}: {gained}, được {max} + {gained} = {points}',
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

  'criterion.set':
    '{title}: Hội đồng quyết định {points} điểm (tính theo quy tắc: {computed}). Lý do: {because}',
  'criterion.set-by':
    '{title}: {by} quyết định {points} điểm (tính theo quy tắc: {computed}). Lý do: {because}',
  'criterion.points': '{title}: {points} điểm (tối đa {max})',
  'criterion.points-rounded': '{title}: làm tròn thành {points} điểm (tối đa {max})',
  'criterion.points-beyond': '{title}: {points} điểm (tối đa {max}, thêm phần vượt chỉ tiêu)',
  'criterion.points-rounded-beyond':
    '{title}: làm tròn thành {points} điểm (tối đa {max}, thêm phần vượt chỉ tiêu)',
  'criterion.points-unbounded': '{title}: {points} điểm',
  'criterion.points-rounded-unbounded': '{title}: làm tròn thành {points} điểm',
  'criterion.bounded': 'Kết quả {points} được giữ trong khoảng {min} đến {max}',
  'criterion.raised': '{title}: kết quả {points} thấp hơn mức thấp nhất, tính {min}',
  'criterion.excluded': '{title}: không áp dụng, không tính vào điểm tối đa',
  'criterion.applies-unknown': '{title}: chưa biết có áp dụng hay không vì thiếu số liệu, nên chưa chấm được',
  'criterion.blocked': '{title}: thiếu kết quả nên chưa chấm được',
  'criterion.missing-zero': '{title}: thiếu kết quả, tính {points} điểm theo quy tắc',
  'criterion.missing-full': '{title}: thiếu kết quả, tính đủ {points} điểm theo quy tắc',
  'criterion.missing-exclude': '{title}: thiếu kết quả, theo quy tắc thì không tính vào điểm tối đa',
  'criterion.result-missing':
    '“{criterion}”: thiếu số liệu nên chưa chấm được, chưa xếp hạng, chưa xét danh hiệu. Hãy điền các ô: {cells}.',
  'review.last': 'Lấy điểm của bước cuối, {stage}: {points}',
  'review.earlier': 'Chưa có điểm {stages}, lấy điểm {stage}: {points}',
  'review.waits': 'Chưa có điểm {stages} nên chưa có kết quả',
  'review.none': 'Chưa có điểm {stages}',
  'review.too-early': 'Chưa có điểm {stages}; điểm của bước trước đó không được lấy làm kết quả',
  'review.lowest': 'Lấy điểm thấp nhất trong các bước {stages}: {points} ({stage})',
  'review.mean': 'Lấy trung bình điểm của {count} bước: {stages}',
  'section.sum': '{title}: cộng {points} điểm (tối đa {reachable})',
  'section.sum-unbounded': '{title}: cộng {points} điểm',
  'section.rescaled':
    'Chỉ có {most} trong {whole} điểm áp dụng, nên quy ra {whole}: {sum} × {whole} ÷ {most} = {points}',
  'section.capped': '{title}: cộng được {sum}, không quá {cap}',
  'section.weighted-mean': '{title}: trung bình có trọng số của tỷ lệ đạt × {max} = {points}',
  'section.geometric-mean': '{title}: trung bình nhân của tỷ lệ đạt × {max} = {points}',
  'section.harmonic-mean': '{title}: trung bình điều hoà của tỷ lệ đạt × {max} = {points}',
  'section.best': '{title}: lấy điểm cao nhất = {points} ({from})',
  'section.worst': '{title}: lấy điểm thấp nhất = {points} ({from})',
  'section.met-share': '{title}: đạt {met} trong {of} tiêu chí, {met} ÷ {of} × {max} = {points}',
  'section.no-value':
    '“{criterion}”: không tính được ({aggregate}) vì có điểm âm hoặc tổng trọng số bằng 0. Hãy sửa quy tắc hoặc số liệu.',
  'section.blocked': '{title}: chưa cộng được vì có tiêu chí thiếu kết quả',
  'section.nothing-applies': '{title}: không tiêu chí nào áp dụng',
  'section.child.score': '{title}: {points}',
  'section.child.bonus': 'cộng {title}: {points}',
  'section.child.penalty': 'trừ {title}: {points}',
  'section.child.score-weighted': '{title}: {points} × hệ số {weight}',
  'section.child.bonus-weighted': 'cộng {title}: {points} × hệ số {weight}',
  'section.child.penalty-weighted': 'trừ {title}: {points} × hệ số {weight}',
  'section.child.share': '{title}: {points} trên {max}',
  'section.child.share-weighted': '{title}: {points} trên {max}, hệ số {weight}',
  'section.child.met': '{title}: đạt',
  'section.child.unmet': '{title}: không đạt',
  'section.child.excluded': '{title}: không áp dụng',
  'section.child.blocked': '{title}: chưa có điểm vì thiếu kết quả',
  'score.points': '{title}: {points}',
  'bonus.points': '{title}: {points}',
  'penalty.points': '{title}: {points}',
  'total.points': '{title} = {score} + thưởng {bonus} − trừ {penalty} = {total}',
  'total.raised': '{title} không thấp hơn {min}: tính {min}',
  'total.lowered': '{title} không quá {max}: tính {max}',
  'total.rounded': '{title}: làm tròn thành {total}',
  'total.blocked': '{title}: chưa có, vì thiếu điểm của {names}',
  'total.nothing-applies': '{title}: không có, vì không tiêu chí nào áp dụng',

  'ranking.place': '{title}: hạng {place} trong {of}',
  'ranking.place-in-group': '{title}: hạng {place} trong {of} của “{group}”',
  'ranking.shared-place':
    '{title}: đồng hạng {place} ({tied} trường hợp bằng nhau về mọi mặt được so) trong {of}; cùng với {names}',
  'ranking.shared-place-in-group':
    '{title}: đồng hạng {place} ({tied} trường hợp bằng nhau về mọi mặt được so) trong {of} của “{group}”; cùng với {names}',
  'ranking.tie-ahead': 'Bằng {who} về {equal}. Xét tiếp {rung}: {own} so với {theirs}, nên đứng trước',
  'ranking.tie-behind': 'Bằng {who} về {equal}. Xét tiếp {rung}: {own} so với {theirs}, nên đứng sau',
  'ranking.more-ties': 'Còn những trường hợp khác cũng bằng nhau về {rung}, được phân định theo cùng cách',
  'ranking.out-by-gate': '{title}: không xếp hạng, vì vướng: {because}',
  'ranking.out-by-unknown-gate': '{title}: chưa xếp hạng, vì chưa biết có vướng “{because}” hay không',
  'ranking.out-by-points': '{title}: chưa xếp hạng, vì thiếu số liệu nên chưa có tổng điểm',
  'ranking.out-by-group': '{title}: chưa xếp hạng, vì chưa biết thuộc nhóm nào ({by})',
  'ranking.out-by-value': '{title}: chưa xếp hạng, vì chưa có {by}',
  'band.from': 'Xếp loại “{band}”: từ {min} trở lên',
  'band.above': 'Xếp loại “{band}”: trên {min}',
  'band.rest': 'Xếp loại “{band}”',
  'band.below-min': 'Chưa được “{band}”: {points} chưa đến {min}',
  'band.not-above-min': 'Chưa được “{band}”: {points} không trên {min}',
  'band.when-unmet': 'Chưa được “{band}”: không đạt điều kiện {condition}',
  'band.when-unknown': 'Chưa biết có được “{band}” không vì thiếu số liệu cho điều kiện {condition}',
  'band.below-floor':
    'Chưa được “{band}”: {criterion} chỉ được {points} trong {max}, chưa đến mức sàn {floor}',
  'band.floor-unknown':
    'Chưa biết có được “{band}” không vì {criterion}, phải đạt mức sàn {floor}, chưa có điểm',
  'band.more-below-floor': 'Chưa được “{band}”: còn {more} tiêu chí nữa chưa đến mức sàn',
  'band.above-ceiling': 'Chưa được “{band}”: không quá “{ceiling}”, vì vướng: {because}',
  'band.seated': 'Có suất “{band}”: đứng thứ {place} trong {eligible} trường hợp đủ mức, có {seats} suất',
  'band.admitted': 'Hội đồng chọn cho “{band}” trong các trường hợp cùng đứng thứ {place}. Lý do: {because}',
  'band.over-quota':
    'Đủ mức “{band}” nhưng hết suất: đứng thứ {place}, chỉ có {seats} suất; xét mức tiếp theo',
  'band.refused':
    'Đủ mức “{band}” nhưng Hội đồng không chọn trong các trường hợp cùng đứng thứ {place}. Lý do: {because}',
  'band.tie':
    'Đủ mức “{band}” nhưng bằng nhau ở suất cuối: {tied} trường hợp cùng đứng thứ {place}, chỉ có {seats} suất. Chờ Hội đồng quyết định',
  'band.no-group': 'Đủ mức “{band}” nhưng chưa biết thuộc nhóm nào nên chưa xét được suất',
  'band.unknown': 'Chưa xếp loại được: thiếu số liệu để biết có được “{band}” không',
  'band.no-figure': 'Chưa xếp loại được, vì chưa có {by}',
  'band.none': 'Không thuộc mức xếp loại nào',

  'gate.open': 'Điều kiện “{because}”: không vướng',
  'gate.closed': 'Vướng: {because}',
  'gate.lifted': 'Hội đồng quyết định không áp dụng “{because}”. Lý do: {reason}',
  'gate.lifted-by': '{by} quyết định không áp dụng “{because}”. Lý do: {reason}',
  'gate.imposed': 'Hội đồng quyết định áp dụng “{because}”. Lý do: {reason}',
  'gate.imposed-by': '{by} quyết định áp dụng “{because}”. Lý do: {reason}',
  'gate.unknown': 'Chưa biết có vướng “{because}” hay không vì thiếu số liệu. Hãy điền ô còn trống.',

  'quota.base-unknown':
    'Chưa biết dòng này có được tính vào số làm gốc của hạn mức ({expression}) hay không vì thiếu số liệu. Hãy điền ô còn trống.',
  'quota.band-unknown':
    'Thiếu số liệu nên chưa xếp loại được, chưa tính vào số làm gốc của hạn mức. Hãy điền ô còn trống.',
  'quota.share-differs':
    'Tỷ lệ của hạn mức ({expression}) phải như nhau trong một nhóm, nhưng các dòng {rows} ghi khác nhau: {values}. Hãy sửa cho thống nhất.',
  'quota.share-unknown':
    'Chưa biết tỷ lệ của hạn mức ({expression}) vì thiếu số liệu ở các dòng: {rows}. Hãy điền ô còn trống.',
  'quota.share-not-listed':
    'Hạn mức không có tỷ lệ cho “{value}” ({expression}), các dòng: {rows}. Các giá trị có tỷ lệ: {listed}.',
  'quota.count-differs':
    'Số suất ({expression}) phải như nhau trong một nhóm, nhưng các dòng {rows} ghi khác nhau: {values}. Hãy sửa cho thống nhất.',
  'quota.count-unknown':
    'Chưa biết số suất ({expression}) vì thiếu số liệu ở các dòng: {rows}. Hãy điền ô còn trống.',
  'quota.count-not-whole':
    'Số suất ({expression}) phải là số nguyên không âm, đang là {value}; các dòng: {rows}.',
  'quota.at-least-differs':
    'Điều kiện để có số suất ít nhất ({expression}) phải như nhau trong một nhóm, nhưng các dòng {rows} cho kết quả khác nhau: {values}.',
  'quota.at-least-unknown':
    'Chưa biết nhóm này có được số suất ít nhất ({expression}) hay không vì thiếu số liệu ở các dòng: {rows}. Hãy điền ô còn trống.',
  'quota.part-unknown':
    'Chưa biết dòng này có thuộc phần “{part}” của hạn mức ({expression}) hay không vì thiếu số liệu. Hãy điền ô còn trống.',
  'quota.part-short':
    'Phần “{part}” phải có ít nhất {least} suất nhưng chỉ có {taken}. Các suất còn lại của phần này để trống.',
  'quota.part-short-in-group':
    '{group}: phần “{part}” phải có ít nhất {least} suất nhưng chỉ có {taken}. Các suất còn lại của phần này để trống.',
  'quota.no-seat':
    'Làm tròn nên không có suất nào: {share} của {base} là {exact}. Có thể tính gộp nhiều đơn vị (per) hoặc quy định ít nhất một suất có căn cứ (atLeast).',
  'quota.groups-without-seat':
    'Làm tròn nên {count} nhóm có người để tính mà không có suất nào: {groups}. Có thể tính gộp nhiều đơn vị (per) hoặc quy định ít nhất một suất có căn cứ (atLeast).',
  'quota.remainders-tied':
    'Còn {left} suất cho {count} nhóm có số dư bằng nhau: {groups}. Hội đồng quyết định; ghi số suất của từng nhóm vào “Quyết định của Hội đồng” (loại “số suất”).',
  'title.nominated': 'Đủ điều kiện, được đề nghị {title}',
  'title.seated':
    'Đủ điều kiện và có suất: đứng thứ {place} trong {eligible} trường hợp đủ điều kiện, có {seats} suất {title}',
  'title.seated-in-group':
    '{group}: đủ điều kiện và có suất: đứng thứ {place} trong {eligible} trường hợp đủ điều kiện, có {seats} suất {title}',
  'title.admitted': 'Hội đồng chọn trong các trường hợp cùng đứng thứ {place}. Lý do: {because}',
  'title.over-quota':
    'Đủ điều kiện nhưng hết suất: đứng thứ {place} trong {eligible} trường hợp đủ điều kiện, chỉ có {seats} suất {title}',
  'title.over-quota-in-group':
    '{group}: đủ điều kiện nhưng hết suất: đứng thứ {place} trong {eligible} trường hợp đủ điều kiện, chỉ có {seats} suất {title}',
  'title.refused': 'Hội đồng không chọn trong các trường hợp cùng đứng thứ {place}. Lý do: {because}',
  'title.tie':
    'Bằng nhau ở suất cuối: {tied} trường hợp cùng đứng thứ {place}, chỉ có {seats} suất {title}. Chờ Hội đồng quyết định',
  'title.tie-in-group':
    '{group}: bằng nhau ở suất cuối: {tied} trường hợp cùng đứng thứ {place}, chỉ có {seats} suất {title}. Chờ Hội đồng quyết định',
  'over-part':
    'Đủ điều kiện nhưng phần “{part}” đã hết suất: phần này nhiều nhất {room} trong {seats} suất {award}; suất chuyển cho trường hợp tiếp theo',
  'over-part-reserved':
    'Đủ điều kiện nhưng các suất còn lại của {award} dành cho phần “{part}”; ngoài phần này nhiều nhất {room} trong {seats} suất',
  'seats.part-tie':
    'Bằng nhau ở suất cuối của phần “{part}”: {tied} trường hợp cùng đứng thứ {place}, phần này còn {room} suất {award}. Chờ Hội đồng quyết định',
  'seats.part-tie-reserved':
    'Bằng nhau ở suất cuối ngoài phần “{part}”: {tied} trường hợp cùng thứ {place}, ngoài phần này còn {room} suất {award}. Chờ Hội đồng quyết định',
  'seats.tie-rules':
    'Hội đồng được chọn nhiều nhất {room} trong {tied} trường hợp này; nếu không chọn ai thì dùng {none} suất, nếu chọn cả {tied} thì dùng {all} suất trong khi chỉ có {seats}',
  'seats.remainders-tied':
    '{group}: chờ Hội đồng quyết định nhóm nào được thêm suất {award} vì số dư bằng nhau; hiện tính {seats} suất',
  'seats.raised': 'Số suất {award} được nâng từ {from} lên {seats}. Căn cứ: {because}',
  'seats.set': 'Hội đồng ấn định {seats} suất {award}. Lý do: {because}',
  'seats.no-number': 'Chưa xét được suất {award} vì chưa biết nhóm có bao nhiêu suất',
  'title.condition-unmet': '{text}',
  'title.condition-met': 'Đạt điều kiện “{condition}”: {must}',
  'title.condition-undecided': 'Chưa xác định được vì thiếu số liệu: có phải “{text}” không?',
  'title.list-place': 'Đứng thứ {place} trong danh sách {title}, xếp theo {by}',
  'title.not-candidate': 'Không thuộc diện xét {title}',
  'title.candidate-unknown': 'Chưa biết có thuộc diện xét {title} không vì thiếu số liệu',
  'title.candidate': 'Thuộc diện xét {title}',
  'title.lowered': 'Được xét {title} vì đủ phiếu đề nghị hạ từ “{from}”',
  'title.requires-held': 'Đã được đề nghị {required}',
  'title.not-excluded-by': 'Không được đề nghị {excluded} nên được xét {title}',
  'title.requires': 'Không được đề nghị {required}',
  'title.excluded-by': 'Đã được đề nghị {excluded}, không đề nghị thêm {title}',
  'title.gate': '{because}',
  'title.row-blocked': 'Chưa xét {title} vì còn thiếu số liệu để chấm điểm',
  'title.no-group': 'Chưa xét được suất {title} vì chưa biết thuộc nhóm nào',

  'history.nominated': '{period}: được đề nghị {title} trong lần xét này',
  'history.nominated-open': '{period}: được đề nghị {title} trong lần xét này, nhưng còn có thể thay đổi',
  'history.not-nominated': '{period}: lần xét này không được đề nghị {title}',
  'history.open': '{period}: lần xét này chưa quyết định xong về {title}, tạm coi là không',
  'history.ignored':
    '{period}: lịch sử có ghi {title}, nhưng kỳ này do lần xét này quyết định. Hãy đối chiếu hai nơi',
  'history.held': '{period}: {title}',
  'history.gap': '{period}: không có {title}, chuỗi dừng ở đây',
  'history.since': '{period}: {title}, chỉ tính các kỳ sau kỳ này',
  'history.earlier': '{period}: {title}, không tính vì không nối liền hoặc đã tính cho lần trước',
  'history.window': 'Xét {periods} kỳ gần nhất, tính đến {period}',
  'history.no-period': 'Chưa biết lần xét này là kỳ nào',
  'history.whose': 'Chưa biết lịch sử danh hiệu là của ai vì tên tìm trong lịch sử bị trùng hoặc để trống',

  'vote.attendance': '{body}: {members} thành viên, dự {present}, gửi ý kiến bằng văn bản {inWriting}',
  'vote.attendance-absent':
    '{body}: {members} thành viên, dự {present}, gửi ý kiến bằng văn bản {inWriting}, vắng {absent} ({names})',
  'vote.attendance-of-the-only':
    'Hội đồng có {members} thành viên, dự {present}, gửi ý kiến bằng văn bản {inWriting}',
  'vote.attendance-of-the-only-absent':
    'Hội đồng có {members} thành viên, dự {present}, gửi ý kiến bằng văn bản {inWriting}, vắng {absent} ({names})',
  'vote.count.members':
    '{yes} đồng ý trên tổng số {base} thành viên ({no} không đồng ý, {lower} hạ danh hiệu). Ngưỡng {threshold}: cần {required} đồng ý',
  'vote.count.present':
    '{yes} đồng ý trên {base} người dự ({no} không đồng ý, {lower} hạ danh hiệu). Ngưỡng {threshold}: cần {required} đồng ý',
  'vote.count.valid':
    '{yes} đồng ý trên {base} phiếu hợp lệ ({no} không đồng ý, {lower} hạ danh hiệu). Ngưỡng {threshold}: cần {required} đồng ý',
  'vote.up': 'Đủ điều kiện, đưa ra bỏ phiếu {title}',
  'vote.passed': 'Đạt ngưỡng biểu quyết {title}',
  'vote.failed': 'Không đạt ngưỡng biểu quyết {title}: thiếu {needed} đồng ý',
  'vote.passed-by-chair': 'Số phiếu ngang nhau; Chủ tịch Hội đồng đồng ý nên {title} được thông qua',
  'vote.failed-by-chair':
    'Số phiếu ngang nhau; Chủ tịch Hội đồng không đồng ý nên {title} không được thông qua',
  'vote.tied': 'Số phiếu ngang nhau; chưa biết phiếu của Chủ tịch Hội đồng nên chờ Hội đồng quyết định',
  'vote.admitted': 'Hội đồng quyết định thông qua. Lý do: {because}',
  'vote.refused': 'Hội đồng quyết định không thông qua. Lý do: {because}',
  'vote.no-quorum': 'Chưa đủ số thành viên dự họp để bỏ phiếu {title}. Chờ Hội đồng',
  'vote.faulty': 'Phiếu {title} ghi chưa đúng nên chưa tính. Hãy xem các lỗi về phiếu',
  'vote.open': 'Chưa bỏ phiếu xong {title}: cần thêm {needed} đồng ý; còn {pending} người chưa bỏ phiếu',
  'vote.lowered':
    '{lower}/{base} phiếu đề nghị hạ danh hiệu, đạt ngưỡng {threshold}: được xét “{lowerTitle}”',
  'vote.not-lowered': '{lower}/{base} phiếu đề nghị hạ xuống “{lowerTitle}”, chưa đạt ngưỡng {threshold}',
  'vote.out-of-reach':
    'Nhiều nhất chỉ còn {most} trong {members} thành viên có thể đồng ý mà cần {required}; vắng: {names}',
  'vote.out-of-reach-unless-in-writing':
    'Nhiều nhất chỉ còn {most} trong {members} thành viên có thể đồng ý mà cần {required}. Nếu có ý kiến bằng văn bản của {names} thì vẫn có thể đạt',
  'vote.unreachable':
    'Biểu quyết {title}: nhiều nhất {most} trong {members} thành viên có thể đồng ý mà cần {required}. Vắng: {names}.',
  'vote.unreachable-unless-in-writing':
    'Biểu quyết {title}: nhiều nhất {most} trong {members} thành viên có thể đồng ý mà cần {required}. Hãy xin ý kiến bằng văn bản của {names} trước khi kết thúc bỏ phiếu.',
  'vote.no-council':
    'Chưa có danh sách Hội đồng nên chưa tính được phiếu {title}. Hãy lập trang “Hội đồng” (hoặc tệp council.csv).',
  'vote.which-body':
    'Có nhiều nơi bỏ phiếu ({body}) mà quy tắc không nói nơi nào bỏ phiếu {title}. Hãy ghi mục body.',
  'vote.body-missing': 'Chưa biết nơi nào bỏ phiếu {title} cho dòng này. Hãy điền ô còn trống.',
  'vote.unknown-body':
    'Không có “{body}” trong danh sách Hội đồng nên chưa biết ai bỏ phiếu {title}. Hãy kiểm tra tên.',

  'ballots.both-ways':
    'Phiếu {title} vừa ghi theo từng ghế vừa ghi số đếm cho cùng một đối tượng. Hãy giữ một cách.',
  'ballots.counted-twice': 'Kết quả kiểm phiếu {title} của đối tượng này được ghi hai lần. Hãy giữ một dòng.',
  'ballots.not-whole.issued': 'Số phiếu phát ra {count} không phải số nguyên từ 0 trở lên. Hãy sửa ô.',
  'ballots.not-whole.returned': 'Số phiếu thu về {count} không phải số nguyên từ 0 trở lên. Hãy sửa ô.',
  'ballots.not-whole.valid': 'Số phiếu hợp lệ {count} không phải số nguyên từ 0 trở lên. Hãy sửa ô.',
  'ballots.not-whole.yes': 'Số phiếu đồng ý {count} không phải số nguyên từ 0 trở lên. Hãy sửa ô.',
  'ballots.not-whole.no': 'Số phiếu không đồng ý {count} không phải số nguyên từ 0 trở lên. Hãy sửa ô.',
  'ballots.not-whole.lower': 'Số phiếu hạ danh hiệu {count} không phải số nguyên từ 0 trở lên. Hãy sửa ô.',
  'ballots.more-than-members': 'Có {count} phiếu {title} mà chỉ có {members} thành viên. Hãy đếm lại.',
  'ballots.issued-above-voters':
    'Phát ra {count} phiếu {title} mà chỉ {limit} người được bỏ phiếu (dự họp, hoặc gửi ý kiến bằng văn bản nếu quy tắc cho tính). Hãy kiểm tra.',
  'ballots.returned-above-issued':
    'Thu về {count} phiếu {title}, nhiều hơn {limit} phiếu phát ra. Hãy kiểm tra.',
  'ballots.valid-above-returned':
    'Có {count} phiếu {title} hợp lệ, nhiều hơn {limit} phiếu thu về. Hãy kiểm tra.',
  'ballots.answers-above-valid':
    'Cộng đồng ý, không đồng ý, hạ danh hiệu của {title} được {count}, nhiều hơn {limit} phiếu có thể có. Hãy đếm lại.',
  'ballots.valid-unknown':
    'Ngưỡng {title} tính trên số phiếu hợp lệ mà chưa ghi số phiếu hợp lệ hay số phiếu không đồng ý. Hãy bổ sung.',
  'ballots.unknown-seat':
    'Không có ghế “{seat}” trong danh sách Hội đồng bỏ phiếu {title}. Hãy kiểm tra danh sách.',
  'ballots.seat-twice': 'Ghế “{seat}” bỏ phiếu {title} hai lần cho cùng một đối tượng. Hãy giữ một phiếu.',
  'ballots.absent-seat': 'Ghế “{seat}” ({name}) vắng mặt mà có phiếu {title}. Hãy sửa phiếu hoặc cột dự họp.',
  'ballots.written-seat':
    'Ghế “{seat}” ({name}) chỉ gửi ý kiến bằng văn bản, mà quy tắc không tính ý kiến đó (inWriting). Hãy sửa phiếu hoặc quy tắc.',
  'ballots.not-secret': 'Quy tắc yêu cầu bỏ phiếu kín {title} mà phiếu ghi theo từng ghế.',
  'ballots.not-up':
    'Có phiếu {title} cho đối tượng không ở trong danh sách bỏ phiếu; phiếu này không được tính.',

  'row.belongs-nowhere':
    '“{key}” không tìm thấy tập thể của mình trong bảng “{owner}”. Hãy kiểm tra tên tập thể.',
  'row.belongs-nowhere-near':
    '“{key}”: không có “{written}” trong bảng “{owner}”. Có phải “{near}” không? Hãy sửa tên cho khớp.',
  'check.fails': '{otherwise} ({read})',
};
