import { fold } from '../../engine/text/fold';

/** The patterns are written folded (y after a consonant is i, tones as in hòa), as the texts they meet. */
const TOTAL =
  /^(?:tổng cộng(?![\p{L}])|tổng số(?![\p{L}])|cộng dồn$|(?:tổng|cộng|bình quân|trung bình)(?: chung| cộng)?\s*(?:$|[:(\d.]|-)|cộng (?:mục|phần|cụm|khối|nhóm|[ivx]+|[a-e])(?![\p{L}])|(?:tòan|cả) (?:huyện|tỉnh|thành phố|thị xã|quận|xã|phường|thị trấn|cụm|khối|ngành|trường|cơ quan|đơn vị|quốc|nước)\s*(?:$|[:(]))/u;
const FOOTNOTE =
  /^(?:ghi chú|lưu í|lưu ý|chú thích|chú giải|\(?\*|danh sách (?:này|có|gồm)|ấn định danh sách|\(?bằng chữ)/u;
const SIGNATURE =
  /^(?:người lập(?: biểu| bảng| danh sách)?$|cán bộ lập|lập biểu$|người tổng hợp$|tm\.|kt\.|tl\.|tuq\.|\(?kí(?: tên)?[,;] |\(kí|\(đã kí|nơi nhận\s*:?$|xác nhận của )/u;
const DATE_LINE = /(?:^|[\s,.])ngày[\s\d.…/_]*tháng[\s\d.…/_]*năm(?=$|[\s\d.…_])/u;
const SIGNER =
  /^(?:(?:phó )?chủ tịch|chủ tịch hội đồng|thủ trưởng(?: đơn vị| cơ quan)?|trưởng phòng|hiệu trưởng|giám đốc|thư kí(?: hội đồng)?|kế toán(?: trưởng)?|trưởng ban)$/u;

/** `Tổng cộng: 24 người`, `Cộng`, `Bình quân`, `TOÀN HUYỆN`; not `Tổng hợp`, `Tổng công ty …`, `Cộng đồng …`. */
export function isTotal(text: string): boolean {
  return TOTAL.test(fold(text));
}

/** `Ghi chú: …`, `(*) …`, `Danh sách này có 24 người./.` */
export function isFootnote(text: string): boolean {
  return FOOTNOTE.test(fold(text));
}

/** `Người lập biểu`, `TM. ỦY BAN NHÂN DÂN`, `(Ký, ghi rõ họ tên)`, `Quảng Thành, ngày … tháng … năm 2021`. */
export function isSignature(text: string): boolean {
  const folded = fold(text);
  return SIGNATURE.test(folded) || DATE_LINE.test(folded);
}

/** A signer's office, which is also an ordinary position: it ends a table only where a row holds nothing else. */
export function isSignerOffice(text: string): boolean {
  return SIGNER.test(fold(text));
}
