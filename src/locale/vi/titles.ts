/** Explanations and problems of places, bands, titles, quotas and votes. */
export const titles = {
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
};
