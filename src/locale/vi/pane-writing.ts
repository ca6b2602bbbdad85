/** What the pane says of writing: the choice, what was done, the check of formulas, taking it back. */
export const paneWriting = {
  'taskpane.write.no-run': 'Chưa có kết quả để ghi. Hãy bình xét trước.',
  'taskpane.write.formulas': 'Ghi kèm công thức sống',
  'taskpane.write.formulas-what':
    'Sửa một ô số liệu nguồn thì điểm, hạng và kết quả xét trong các trang này tính lại ngay trong Excel. Bản trình ký nên ghi bằng giá trị.',
  'taskpane.write.what':
    'Bảng điểm, xếp hạng, danh sách đề nghị… được ghi ra các trang tính riêng. Trang kết quả của lần trước được thay nội dung; trang tính của bạn giữ nguyên.',
  'taskpane.write.nothing':
    'Không ghi được gì: sổ tính hoặc bộ quy tắc chưa đọc được. Hãy xem thẻ Vấn đề ở bước Kết quả.',
  'taskpane.write.blocked':
    'Vẫn ghi được để xem và sửa, nhưng mọi danh sách đều ghi rõ là còn lỗi, chưa dùng để trình.',
  'taskpane.write.open': 'Việc còn chờ được ghi rõ trên từng danh sách.',
  'taskpane.done.written': 'Đã ghi xong.',
  'taskpane.check.same': 'Excel tính ra đúng {count} ô công thức như kết quả bình xét.',
  'taskpane.check.differs': 'Excel tính khác kết quả bình xét ở {count}/{compared} ô.',
  'taskpane.check.list': 'Các ô Excel tính khác',
  'taskpane.check.figures': 'bình xét: {engine}; Excel: {excel}',
  'taskpane.check.others': 'và {count} ô nữa',
  'taskpane.check.todo':
    'Kết quả bình xét đúng với số liệu lúc đọc. Hãy hoàn tác lần ghi này, bình xét lại và ghi không kèm công thức sống.',
  'taskpane.check.stopped': 'Đã dừng so số Excel tính với kết quả bình xét. Các trang đã được ghi trọn.',
  'taskpane.check.failed':
    'Chưa so được số Excel tính với kết quả bình xét. {reason} Các trang đã được ghi trọn.',
  'taskpane.check.again': 'So lại',
  'taskpane.check.text': '“{text}”',
  'taskpane.check.empty': 'ô trống',
  'taskpane.done.undone': 'Đã hoàn tác lần ghi vừa rồi.',
  'taskpane.done.opened': 'Đã mở kết quả trong một sổ tính mới. Hãy lưu sổ tính đó.',
  'taskpane.done.sheets': 'Các trang tính kết quả:',
  'taskpane.done.fixed': 'Ghi bằng giá trị, không có công thức',
  'taskpane.done.copies': 'Bản sao giữ lại phần đã sửa tay:',
  'taskpane.done.restored': 'Trang tính trở lại nội dung trước đó:',
  'taskpane.done.undone-partly': 'Mới hoàn tác được một phần.',
  'taskpane.done.left':
    'Chưa trả lại được vì trang đang được bảo vệ hoặc có bảng (Table) trên đó. Hãy bỏ bảo vệ hoặc bỏ bảng, rồi hoàn tác lần nữa:',
  'taskpane.done.removed': 'Trang tính đã bỏ đi:',
  'taskpane.undo.title': 'Lần ghi vừa rồi',
  'taskpane.undo.sheets': 'Trang tính của lần ghi vừa rồi',
  'taskpane.undo.button': 'Hoàn tác lần ghi vừa rồi',
  'taskpane.undo.question': 'Hoàn tác lần ghi vừa rồi?',
  'taskpane.undo.what':
    'Trang tính mới tạo sẽ bị bỏ đi, trang đã thay nội dung sẽ trở lại như trước. Trang nào có người sửa sau lần ghi được giữ thành bản sao. Số liệu của bạn không đổi.',
  'taskpane.undo.confirm': 'Hoàn tác',
  'taskpane.edited.title': 'Trang kết quả đã có người sửa',
  'taskpane.edited.what':
    'Giữ bản sao: phần sửa tay được giữ ở trang tính bên cạnh. Ghi đè: phần sửa tay được thay; còn lấy lại được bằng Hoàn tác.',
};
