/**
 * Text as it stands in a cell that was typed in a legacy font: one-byte codes, seen as the letters of Windows-1252.
 * TCVN3 is TCVN 5712:1993 (VN3); VNI writes a vowel and then its marks. Both tables were written down from the
 * standards' code charts; the bytes that §6.3 names (á=B8 à=B5 ả=B6 ã=B7 ạ=B9 ă=A8 â=A9 đ=AE) agree.
 */
const TCVN3_LOWER =
  'àµ ả¶ ã· á¸ ạ¹ ă¨ ằ» ẳ¼ ẵ½ ắ¾ ặÆ â© ầÇ ẩÈ ẫÉ ấÊ ậË đ® èÌ ẻÎ ẽÏ éÐ ẹÑ êª ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä ô« ồå ổæ ỗç ốè ộé ơ¬ ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ư\u00ad ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ';
const TCVN3_UPPER = 'Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§';

const TCVN3 = new Map(
  `${TCVN3_LOWER} ${TCVN3_UPPER}`.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Lower case and the few capitals that have a code of their own; other capitals with marks have none. */
export function toTcvn3(text: string): string {
  return [...text.normalize('NFC')].map((letter) => TCVN3.get(letter) ?? letter).join('');
}

/** What is typed in an `H` font to be seen in capitals: the lower-case codes. */
export function toTcvn3Capitals(text: string): string {
  return toTcvn3(text.toLowerCase());
}

const VNI =
  'áaù àaø ảaû ãaõ ạaï ăaê ắaé ằaè ẳaú ẵaü ặaë âaâ ấaá ầaà ẩaå ẫaã ậaä éeù èeø ẻeû ẽeõ ẹeï êeâ ếeá ềeà ểeå ễeã ệeä íí ìì ỉæ ĩó ịò óoù òoø ỏoû õoõ ọoï ôoâ ốoá ồoà ổoå ỗoã ộoä ơô ớôù ờôø ởôû ỡôõ ợôï úuù ùuø ủuû ũuõ ụuï ưö ứöù ừöø ửöû ữöõ ựöï ýyù ỳyø ỷyû ỹyõ ỵî đñ';

const VNI_PAIRS = new Map(
  VNI.split(' ').flatMap((pair) => {
    const [letter = '', code = ''] = [pair.slice(0, 1), pair.slice(1)];
    return [
      [letter, code],
      [letter.toUpperCase(), code.toUpperCase()],
    ] as const;
  }),
);

export function toVni(text: string): string {
  return [...text.normalize('NFC')].map((letter) => VNI_PAIRS.get(letter) ?? letter).join('');
}
