import { fold } from '../../engine/text/fold';

/** A unit as powers of ten of what it measures: `triệu đồng` is 10⁶ `đồng`, `%` is 10⁻² of the whole. */
export interface MeasureUnit {
  /** What is measured, folded; '' where only a scale word was written. */
  readonly measure: string;
  readonly power: number;
  /** The part of `power` that scale words (nghìn, vạn, triệu, tỷ) say. */
  readonly scale: number;
}

/** The whole, of which % and ‰ are parts. */
export const SHARE = '1';

const SCALES: ReadonlyMap<string, number> = folded({ nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tr: 6, tỷ: 9 });

/** One measure under several names: its standard name and the power of ten. */
const NAMES: ReadonlyMap<string, readonly [measure: string, power: number]> = new Map(
  (
    [
      ['đồng', 'đồng', 0],
      ['đ', 'đồng', 0],
      ['vnđ', 'đồng', 0],
      ['vnd', 'đồng', 0],
      ['tấn', 'kg', 3],
      ['tạ', 'kg', 2],
      ['yến', 'kg', 1],
      ['kg', 'kg', 0],
      ['km', 'm', 3],
      ['m', 'm', 0],
      ['km²', 'm²', 6],
      ['ha', 'm²', 4],
      ['m²', 'm²', 0],
    ] as const
  ).map(([name, measure, power]) => [fold(name), [fold(measure), power]]),
);

function folded(words: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(words).map(([word, power]) => [fold(word), power]));
}

const KNOWN = new Map<string, MeasureUnit>();

/** A unit as written or as the rules name it. An unknown word measures itself. */
export function measureUnit(text: string): MeasureUnit {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const unit = parse(raisedPowers(fold(text)));
  // what people write into cells has no end
  if (KNOWN.size < 1000) KNOWN.set(text, unit);
  return unit;
}

/** `m2` as `m²`: an ordinary digit that belongs to the unit. */
export function raisedPowers(text: string): string {
  return text.replace(/(?<![\p{L}\d])(k?m|dm|cm)([23])(?![\p{L}\d])/giu, (_, unit: string, power: string) =>
    unit.concat(power === '2' ? '²' : '³'),
  );
}

function parse(text: string): MeasureUnit {
  const share = /^(%|‰|phần trăm|phần nghìn)(.*)$/u.exec(text);
  if (share) {
    const power = /^(?:%|phần trăm)$/u.test(share[1]!) ? -2 : -3;
    return { measure: SHARE + spaceless(share[2]!).trimEnd(), power, scale: 0 };
  }
  let rest = spaceless(text).replace(/^tr\.?đ/u, 'triệu đồng');
  let scale = 0;
  for (;;) {
    const word = /^[^\s/]+/u.exec(rest)?.[0];
    const places = word === undefined ? undefined : SCALES.get(word);
    if (word === undefined || places === undefined) break;
    scale += places;
    rest = rest.slice(word.length).trimStart();
  }
  // triệu/người/năm: the money goes without saying
  if (scale > 0 && rest.startsWith('/')) rest = fold('đồng') + rest;
  const [name = '', ...per] = rest.split('/');
  const [measure, own] = NAMES.get(name) ?? [name, 0];
  return { measure: [measure, ...per].join('/'), power: scale + own, scale };
}

function spaceless(text: string): string {
  return text.replace(/\s*\/\s*/gu, '/');
}

/** Whether it is a share: %, ‰, `% dân số`, `%/năm`. */
export function isShare({ measure }: MeasureUnit): boolean {
  return measure.startsWith(SHARE);
}

/** Whether it is a quantity per another: tiêu chí/xã, triệu đồng/người/năm. */
export function isRate({ measure }: MeasureUnit): boolean {
  return measure.includes('/');
}

const COUNTED: readonly string[] =
  `con|người|hộ|nhân khẩu|lao động|học sinh|sinh viên|giáo viên|cán bộ|công chức|viên chức|đảng viên|đoàn viên|hội viên|
trẻ|trẻ em|cháu|gia đình|cá nhân|tập thể|đơn vị|cơ quan|doanh nghiệp|hợp tác xã|trường|lớp|thôn|bản|ấp|khóm|xã|phường|thị trấn|
huyện|tổ|tổ dân phố|khu dân cư|chi bộ|lượt|vụ|ca|cuộc|buổi|lần|đợt|công trình|phần việc|việc làm|mô hình|sáng kiến|đề tài|
giải|giải pháp|nhiệm vụ|chỉ tiêu|tiêu chí|văn bản|hồ sơ|bài|tin|phiếu|suất|cái|chiếc|căn|nhà|cây|giường|bác sĩ|đơn thư|
đơn|ý kiến|thủ tục|sản phẩm|danh hiệu|bằng khen|giấy khen|đồng`
    .split('|')
    .map((word) => fold(word));

/** Whether it counts what cannot be split: con, người, trường, công trình. */
export function isCounted(unit: MeasureUnit): boolean {
  if (unit.power !== 0 || isRate(unit)) return false;
  return COUNTED.some((word) => unit.measure === word || unit.measure.startsWith(`${word} `));
}

/**
 * By how many places the decimal mark of a number in unit `written` moves right to be in unit `held`; undefined where
 * that is not certain.
 */
export function placesBetween(written: MeasureUnit, held: MeasureUnit): number | undefined {
  // 2 vạn of what, where the field has no unit?
  if (held.measure === '' && written.scale !== held.scale) return undefined;
  if (written.measure === held.measure) return written.power - held.power;
  // 98% in a field of % dân số: the base stands in the header
  if (written.measure === SHARE && isShare(held)) return written.power - held.power;
  const isLeftOut = written.measure === '' && written.scale > 0 && goesWithoutSaying(written, held);
  return isLeftOut ? written.scale - held.scale : undefined;
}

/** `170 triệu` for triệu đồng, `2 vạn` for người: the word that was left out is the field's own. */
function goesWithoutSaying(written: MeasureUnit, held: MeasureUnit): boolean {
  if (held.measure === '' || isShare(held)) return false;
  const isMoney = held.measure === fold('đồng');
  return isMoney || (written.scale < 6 ? !isRate(held) : isCounted({ ...held, power: 0 }));
}
