export const taskpane = {
  'taskpane.title': 'Bình Xét',
  'taskpane.tagline': 'Bình xét thi đua – khen thưởng ngay trong bảng tính, giải trình được từng con số.',
  'taskpane.opening': 'Đang mở Bình Xét…',
  'taskpane.without-scripts': 'Bình Xét cần JavaScript. Hãy bật JavaScript rồi mở lại ngăn này.',
  'taskpane.unsupported.title': 'Phiên bản Office này không được hỗ trợ',
  'taskpane.unsupported.text':
    'Bình Xét chạy trong Excel 2021 trở lên, Microsoft 365, Excel cho Mac và Excel trên web. Hãy mở bảng tính bằng một trong các bản đó.',
  'taskpane.broken.title': 'Bình Xét chưa mở được',
  'taskpane.broken.text':
    'Một tệp của phần bổ trợ không tải được. Hãy kiểm tra mạng, đóng ngăn này rồi mở lại; nếu vẫn vậy, hãy báo người cài đặt.',

  'taskpane.host.waiting': 'Đang nối với Excel…',
  'taskpane.host.excel.title': 'Đã mở trong Excel',
  'taskpane.host.excel.text': 'Ngăn này hiện chỉ giới thiệu, chưa đọc và chưa ghi gì vào sổ tính đang mở.',
  'taskpane.host.browser.title': 'Đang mở trong trình duyệt',
  'taskpane.host.browser.text':
    'Trang này là ngăn bên phải của Excel. Khi được cài đặt, hãy mở từ thẻ Trang chủ, nút Bình Xét.',
  'taskpane.host.no-library.title': 'Chưa nối được với Excel',
  'taskpane.host.no-library.text':
    'Không tải được thư viện Office từ appsforoffice.microsoft.com. Hãy kiểm tra mạng rồi mở lại ngăn này.',
  'taskpane.host.old-excel.title': 'Bản Excel này còn thiếu chức năng',
  'taskpane.host.old-excel.text':
    'Bình Xét cần Excel 2021 trở lên hoặc Microsoft 365 (ExcelApi 1.9). Hãy cập nhật Office rồi mở lại.',

  'taskpane.steps.title': 'Một đợt bình xét đi qua sáu bước',
  'taskpane.steps.read.title': 'Đọc',
  'taskpane.steps.read.text':
    'Nhận ra bảng kết quả có sẵn: dòng tiêu đề, ô gộp, từng bộ phận. Chỗ nào chưa rõ thì nêu ô và hỏi lại.',
  'taskpane.steps.score.title': 'Chấm điểm',
  'taskpane.steps.score.text': 'Tính điểm từng tiêu chí theo bộ quy tắc, làm tròn trước khi so sánh.',
  'taskpane.steps.rank.title': 'Xếp hạng',
  'taskpane.steps.rank.text': 'Xếp trong từng bộ phận, cụm, khối và chung; bằng điểm thì hiện là bằng nhau.',
  'taskpane.steps.titles.title': 'Danh hiệu và hạn mức',
  'taskpane.steps.titles.text':
    'Xét từng điều kiện, tính đúng số suất. Bằng nhau ở suất cuối thì Hội đồng quyết định, không do thứ tự dòng.',
  'taskpane.steps.ballots.title': 'Phiếu của Hội đồng',
  'taskpane.steps.ballots.text': 'Kiểm phiếu, tính tỷ lệ tán thành và số phiếu còn cần.',
  'taskpane.steps.write.title': 'Ghi danh sách',
  'taskpane.steps.write.text':
    'Ghi Bảng điểm, Xếp hạng và Danh sách đề nghị vào trang tính riêng; không sửa ô nào của bạn.',
  'taskpane.steps.planned': 'chưa có',

  'taskpane.packs.title': 'Bộ quy tắc đi kèm',
  'taskpane.packs.id': 'Mã: {id}',

  'taskpane.missing.title': 'Điều chưa làm được ở đây',
  'taskpane.missing.text':
    'Đọc và ghi ngay trong Excel đang được xây dựng. Hôm nay, các bước trên – trừ kiểm phiếu – chạy bằng dòng lệnh trên tệp .xlsx:',
  'taskpane.missing.command': 'npx --no-install binh-xet run du-lieu.xlsx --rules {id} --out ket-qua.xlsx',
  'taskpane.missing.command-label': 'Lệnh chạy trên một tệp',

  'taskpane.privacy.title': 'Dữ liệu ở lại máy này',
  'taskpane.privacy.text':
    'Bình Xét không gửi số liệu đi đâu. Ngăn này chỉ tải chính nó và thư viện Office của Microsoft; trang không được phép kết nối tới nơi nào khác.',

  'taskpane.version': 'Bản {version}',
  'taskpane.other-language': 'English',
};
