/** What `npm run excel-host` says in the terminal. */
export const TEXTS = {
  vi: {
    usage:
      'Cách gọi: npm run excel-host -- [tệp.xlsx] [--api=1.9|1.14|1.20] [--language=vi|en] [--port=3443]',
    noFile: (file) => `Không có tệp ${file}.`,
    noWorkbook: (reason) => `Không mở được tệp này: ${reason}.`,
    portTaken: (port) => `Cổng ${port} đang có chương trình khác dùng; hãy thêm --port=<số khác>.`,
    noOpenssl:
      'Cần có openssl để tạo chứng chỉ cho https://localhost. Hãy cài openssl (hoặc dùng bản kèm Git for Windows) rồi chạy lại.',
    installing: 'Lần đầu: đang cài bảng tính Univer vào excel-host/editable (khoảng 170 MB)…',
    building: 'Đang dựng khung Bình Xét (dist/taskpane)…',
    bundling: 'Đang dựng trang…',
    running: (page, pane) =>
      `Hãy mở ${page}\n` +
      `Trình duyệt sẽ hỏi về chứng chỉ tự tạo: hãy chấp nhận. Nếu khung bên phải để trống, hãy mở ${pane}/taskpane.html ` +
      'một lần, chấp nhận, rồi tải lại trang.\nNhấn Ctrl+C để dừng.',
  },
  en: {
    usage: 'Usage: npm run excel-host -- [file.xlsx] [--api=1.9|1.14|1.20] [--language=vi|en] [--port=3443]',
    noFile: (file) => `There is no file ${file}.`,
    noWorkbook: (reason) => `This file cannot be opened: ${reason}.`,
    portTaken: (port) => `Another program uses port ${port}; add --port=<another number>.`,
    noOpenssl:
      'openssl is needed to make a certificate for https://localhost. Install openssl (or use the one of Git for Windows) and run this again.',
    installing: 'First time: installing the Univer sheet into excel-host/editable (about 170 MB)…',
    building: 'Building the Bình Xét pane (dist/taskpane)…',
    bundling: 'Building the page…',
    running: (page, pane) =>
      `Open ${page}\n` +
      `The browser will ask about a self-made certificate: accept it. If the pane at the right stays empty, open ${pane}/taskpane.html ` +
      'once, accept, and load the page again.\nPress Ctrl+C to stop.',
  },
};
