import type { FaultChoice } from './page-messages';

export type Language = 'vi' | 'en';

/** Everything this page and its server say to the developer in front of it. */
export interface Texts {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly beginEditing: string;
  readonly endEditing: string;
  readonly protectSheet: string;
  readonly unprotectSheet: string;
  readonly protectStructure: string;
  readonly unprotectStructure: string;
  readonly makeReadOnly: string;
  readonly makeWritable: string;
  readonly nextFault: string;
  readonly faults: Readonly<Record<FaultChoice, string>>;
  readonly faultLaid: string;
  readonly requests: string;
  readonly violations: string;
  readonly openedBooks: string;
  readonly onlyContents: string;
  readonly refused: string;
  readonly cannotOpen: string;
  readonly gone: string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  vi: {
    title: 'Excel giả lập',
    open: 'Mở .xlsx khác…',
    save: 'Lưu thành .xlsx',
    beginEditing: 'Bắt đầu sửa ô',
    endEditing: 'Kết thúc sửa ô',
    protectSheet: 'Khóa trang tính',
    unprotectSheet: 'Mở khóa trang tính',
    protectStructure: 'Khóa cấu trúc',
    unprotectStructure: 'Mở khóa cấu trúc',
    makeReadOnly: 'Chỉ cho đọc',
    makeWritable: 'Cho ghi lại',
    nextFault: 'Sự cố ở yêu cầu tới…',
    faults: {
      session: 'Phiên làm việc bị ngắt',
      'request-too-large': 'Yêu cầu quá 5 MB',
      'answer-too-large': 'Trả lời quá 5 MB',
      'access-denied': 'Không có quyền',
      'lost-reply': 'Đã làm nhưng mất trả lời',
      delay: 'Chậm 5 giây',
      'co-author': 'Người khác vừa gõ vào ô A1',
    },
    faultLaid: 'Đã đặt: {fault}.',
    requests: 'Số yêu cầu: {count}',
    violations: 'Lỗi của phần bổ trợ: {count}',
    openedBooks: 'Sổ mới {number}',
    onlyContents:
      'Ở đây chỉ gõ được nội dung ô và thêm, đổi tên, xóa, ẩn, chuyển trang tính; định dạng do phần bổ trợ đặt.',
    refused: 'Excel từ chối: {reason}',
    cannotOpen: 'Không mở được tệp này: {reason}',
    gone: 'Mất kết nối với máy chủ. Hãy chạy lại npm run excel-host rồi tải lại trang.',
  },
  en: {
    title: 'Simulated Excel',
    open: 'Open another .xlsx…',
    save: 'Save as .xlsx',
    beginEditing: 'Begin cell editing',
    endEditing: 'End cell editing',
    protectSheet: 'Protect sheet',
    unprotectSheet: 'Unprotect sheet',
    protectStructure: 'Protect structure',
    unprotectStructure: 'Unprotect structure',
    makeReadOnly: 'Make read-only',
    makeWritable: 'Make writable',
    nextFault: 'Fault at the next request…',
    faults: {
      session: 'The session is aborted',
      'request-too-large': 'The request is over 5 MB',
      'answer-too-large': 'The answer is over 5 MB',
      'access-denied': 'Access denied',
      'lost-reply': 'Done, but the reply is lost',
      delay: '5 seconds late',
      'co-author': 'A co-author has just typed into A1',
    },
    faultLaid: 'Laid out: {fault}.',
    requests: 'Requests: {count}',
    violations: 'Faults of the add-in: {count}',
    openedBooks: 'New workbook {number}',
    onlyContents:
      'Here you can type into cells and add, rename, delete, hide and move sheets; formats are set by the add-in.',
    refused: 'Excel refuses: {reason}',
    cannotOpen: 'This file cannot be opened: {reason}',
    gone: 'The server is gone. Run npm run excel-host again, then load the page again.',
  },
};

/** A text with its places filled in. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
