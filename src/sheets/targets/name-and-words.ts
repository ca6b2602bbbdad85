import { figureOf } from './figures';
import { isAlternative } from './sentence-says';
import { unitBehind } from './unit-words';

/** What a clause counts, and its words that hold operator, value and unit. */
export interface NameAndWords {
  /** '' where the clause does not say it. */
  readonly counted: string;
  readonly phrase: string;
}

const OPERATORS = `phấn đấu|đạt và vượt|đạt|chiếm|là|còn|lên|xuống|có|tăng|giảm|thêm|trên|dưới|hơn|từ|khoảng|gần|ít nhất|tối thiểu|tối đa|\
nhiều nhất|không quá|không vượt quá|không vượt|không dưới|không thấp hơn|không ít hơn|không cao hơn|thấp hơn|ít hơn|vượt|đúng|bình quân|trung bình`;
/** The words right before a number. */
const TAIL = new RegExp(String.raw`(?:(?:^|(?<=[\s:]))(?:${OPERATORS}|[≥≤<>]=?)\s*:?\s*)+$`, 'iu');
/** A clause that begins with the change it asks for. */
const CHANGE = /^(?:làm )?(?:giảm|tăng|nâng)(?![\p{L}\p{M}])\s*/iu;
const NONE_LEFT = /(?:^|\s)(không còn .*)$/iu;
const ASSIGNED =
  /(?:^|\s)((?:(?:đạt|hoàn thành)(?: và vượt)? |vượt )?(?:các )?(?:chỉ tiêu|dự toán|kế hoạch) [^\d]*giao[\s.]*)$/iu;
const RATED = /(?:^|\s)(đạt (?:danh hiệu )?[“"*].*)$/iu;

/** What a plan is about to do stands before what it counts. */
const DOING = `phấn đấu|phần đấu|phần đầu|phấn đầu|tiếp tục|xây dựng|hoàn thành|thực hiện|triển khai|lãnh đạo|chỉ đạo|lựa chọn|đảm bảo|bảo đảm|vận động|\
có|và|được|hướng tới|đến|với|mục tiêu|giữ vững|nâng cao|chất lượng`;
const LEADING = new RegExp(
  String.raw`^(?:(?:${DOING})(?![\p{L}\p{M}])[\s,:]*|(?:đến )?(?:năm|cuối năm|hết năm) \d{4}[\s,:]*|(?:đến )?cuối (?:giai đoạn|nhiệm kỳ)[\s,:]*)+`,
  'iu',
);
/** What somebody does with what follows; with a capital letter it is part of a name: `Công nghiệp - Xây dựng`. */
const ENDS_DOING = /(?:^|\s)(?:lựa chọn|có|xây dựng|hoàn thành|thực hiện|vận động)$/u;
/** What a sentence says before it comes to its target. */
const AIMING = /^.*(?:^|[\s,])(?:hướng tới|phấn đấu|với mục tiêu)\s+/iu;
const WHEN =
  /[\s,]*(?:đến )?(?:(?:cuối|hết) )?(?:năm(?: \d{4})?|giai đoạn(?: \d{4} ?[-–] ?\d{4})?|nhiệm kỳ)\s*$/iu;

/** @param clause words that ask for something */
export function nameAndWords(clause: string): NameAndWords {
  const none = NONE_LEFT.exec(clause)?.[1];
  if (none !== undefined) return { counted: none.replace(/^không còn /iu, ''), phrase: none };
  const figure = figureOf(clause);
  if (figure === undefined) {
    const words = (ASSIGNED.exec(clause) ?? RATED.exec(clause))?.[1];
    if (words === undefined) return { counted: cleaned(clause), phrase: clause };
    return { counted: cleaned(clause.slice(0, clause.length - words.length)), phrase: words };
  }
  if (isAlternative(clause)) return { counted: '', phrase: clause };
  const before = figure.before.trimEnd();
  const isChange = CHANGE.test(before) && !before.includes(':');
  const words = isChange ? before : (TAIL.exec(figure.before)?.[0] ?? '');
  const named = isChange
    ? before.replace(CHANGE, '')
    : figure.before.slice(0, figure.before.length - words.length);
  const counted = cleaned(named);
  return {
    counted: counted === '' ? nameBehind(figure.after) : counted,
    phrase: isChange ? clause : clause.slice(figure.before.length - words.length).trim(),
  };
}

/** `100% chất thải y tế`, `01 nhiệm vụ đột phá`: a share is of what follows, a number counts it. */
function nameBehind(after: string): string {
  const share = /^ ?[%‰](?:(?= )|$)/u.exec(after)?.[0];
  const [name = ''] = (share === undefined ? after : after.slice(share.length)).split(/[;:(]/u);
  const counted = name.replace(/[\s,.]+$/u, '').trim();
  // a rate alone names nothing: (12,11 tiêu chí/xã)
  return counted.includes('/') && counted === unitBehind(after) ? '' : counted;
}

/** The last of several headings, without brackets, without what the plan does and when. */
function cleaned(words: string): string {
  const heads = words.split(':').filter((head) => head.trim() !== '');
  const plain = (heads.at(-1) ?? '').replace(/\([^()]*\)/gu, ' ').replace(/\s+/gu, ' ');
  const named = plain
    .trim()
    .replace(AIMING, '')
    .replace(LEADING, '')
    .replace(TAIL, '')
    .replace(WHEN, '')
    .replace(/[\s,.–-]+$/u, '');
  return ENDS_DOING.test(named) ? '' : named.trim();
}
