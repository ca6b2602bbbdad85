import { fold, foldKey } from '../../engine/text/fold';
import { isSerialHeading } from '../recognise/find-header';
import { withoutBrackets } from '../recognise/header-key';
import { isTotal } from '../recognise/row-words';

/** The patterns are written folded (y after a consonant is i, tones as in hòa), as the texts they meet. */
const SIDE =
  /^(?:(?:mức |thang |khung )?điểm (?:tối đa|chuẩn|quy định|sàn|trần)|tối đa|thang điểm|khung điểm|mức điểm|trọng số|hệ số|đvt|đơn vị tính|kế họach(?: năm)?(?: \d{4})?$|(?:chỉ tiêu|mức|kế họach) (?:được )?giao|mục tiêu$|ghi chú|nhận xét|ý kiến|lí do|giải trình|giải thích|diễn giải|thuyết minh|căn cứ|(?:tài liệu )?(?:minh chứng|kiểm chứng|chứng minh)|hồ sơ|cách (?:tính|chấm)|phương pháp|hướng dẫn|(?:cơ quan|đơn vị) (?:chấm|thẩm định|theo dõi|chủ trì)|xếp (?:hạng|thứ|loại)|thứ hạng)(?![\p{L}\p{M}\p{N}])/u;
const LABEL =
  /^(?:các |tên |nhóm )?(?:tiêu chí|tiêu chuẩn|nội dung|chỉ tiêu|mặt công tác|hạng mục)(?![\p{L}\p{M}])/u;
const MEASURE =
  /^(?:điểm|%|‰|tấn|ha|kg|người|hộ|cái|lần|việc|chỉ tiêu|(?:nghìn |ngàn |triệu |tỷ |tỉ )?(?:đồng|đ)|(?:nghìn|ngàn|triệu|tỷ|tỉ))$/u;

/** Longer text is a title above the table. */
const LONGEST_HEADING = 40;

/** What stands beside the values of a form and is none: plans, maxima, units, remarks, sums, ranks. */
export function isSideHeading(text: string): boolean {
  return SIDE.test(fold(text)) || isTotal(text) || withoutBrackets(text).trim() === '';
}

/** What heads the labels of a form: `STT`, `Tiêu chí`, `Nội dung và chỉ tiêu`. */
export function isLabelHeading(text: string): boolean {
  return isSerialHeading(text) || (text.length <= LONGEST_HEADING && LABEL.test(fold(text)));
}

/** `Đơn vị: điểm` above a table tells the unit of measure, not whose table it is. */
export function isMeasure(text: string): boolean {
  return MEASURE.test(foldKey(text));
}
