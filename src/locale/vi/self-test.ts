export const selfTest = {
  'self-test.title': 'Bình Xét: tự kiểm tra trong Excel',
  'self-test.link': 'Tự kiểm tra',
  'self-test.intro':
    'Trang này thử từng điều Bình Xét cần ở Excel: nhập ô, trang ẩn, sao chép, in, bảo vệ, giới hạn, tốc độ. Hãy mở một sổ tính trống rồi chạy; các trang tính thử được xóa khi xong. Không có gì được gửi đi: bạn sao chép báo cáo và tự gửi.',
  'self-test.start': 'Chạy kiểm tra',
  'self-test.stop': 'Dừng',
  'self-test.back': 'Về ngăn Bình Xét',
  'self-test.waiting': 'Đang nối với Excel…',
  'self-test.no-excel': 'Trang này chỉ chạy được bên trong Excel.',
  'self-test.not-blank':
    'Sổ tính này đã có nội dung ({what}). Hãy mở một sổ tính mới, trống, rồi mở lại trang này ở đó.',
  'self-test.read-only': 'Sổ tính này chỉ đọc. Hãy mở một sổ tính mới, trống.',
  'self-test.progress': 'Đang thử {done} trên {all}: {name}',
  'self-test.done': 'Xong: {good} điều đúng như mong đợi, {bad} điều khác, {told} điều chỉ ghi nhận.',
  'self-test.stopped': 'Đã dừng. Báo cáo chỉ có những gì đã thử.',
  'self-test.failed': 'Không chạy tiếp được: {reason}',
  'self-test.report': 'Báo cáo để gửi lại (không có dữ liệu cá nhân)',
  'self-test.copy': 'Sao chép báo cáo',
  'self-test.copied': 'Đã sao chép.',
  'self-test.not-copied': 'Không sao chép được: báo cáo đã được bôi đen, hãy nhấn Ctrl+C (trên Mac: ⌘C).',
  'self-test.editing.title': 'Thử bằng tay: đang sửa ô',
  'self-test.editing.text':
    'Nhấn nút dưới đây, rồi trong 10 giây nhấp đúp một ô trống, gõ vài chữ và đừng nhấn Enter. Khi trang báo, hãy nhấn Enter.',
  'self-test.editing.start': 'Bắt đầu thử sửa ô',
  'self-test.editing.begin': 'Hãy nhấp đúp một ô và gõ, đừng nhấn Enter. Còn {seconds} giây…',
  'self-test.editing.enter': 'Bây giờ hãy nhấn Enter trong ô đó.',
  'self-test.editing.done': 'Đã ghi nhận vào báo cáo.',

  'help.title': 'Bình Xét: trợ giúp',
  'help.what.title': 'Bình Xét là gì?',
  'help.what.text':
    'Phần bổ trợ của Excel cho hội đồng thi đua – khen thưởng: chấm điểm, xếp hạng, xét danh hiệu theo hạn mức và lập danh sách đề nghị. Mở từ thẻ Trang chủ, nút Bình Xét.',
  'help.needs.title': 'Cần Excel nào?',
  'help.needs.text':
    'Excel 2021 trở lên, Microsoft 365, Excel cho Mac hoặc Excel trên web (ExcelApi 1.9). Ở bản cũ hơn nút Bình Xét không hiện.',
  'help.data.title': 'Dữ liệu đi đâu?',
  'help.data.text':
    'Không đi đâu cả: số liệu ở trong sổ tính và được tính ngay trên máy. Phần bổ trợ chỉ tải chính nó và thư viện Office.',
  'help.fault.title': 'Khi không chạy được',
  'help.fault.text':
    'Đóng ngăn rồi mở lại; kiểm tra mạng; xem sổ tính có bị bảo vệ hay đang sửa dở một ô không. Nếu vẫn vậy, hãy báo người đã cài đặt Bình Xét ở đơn vị, kèm ảnh chụp ngăn.',
  'help.test.title': 'Tự kiểm tra',
  'help.test.text':
    'Ở chân ngăn Bình Xét có mục Tự kiểm tra: nó thử Excel của bạn trên một sổ tính trống và lập báo cáo để gửi cho người hỗ trợ.',
};
