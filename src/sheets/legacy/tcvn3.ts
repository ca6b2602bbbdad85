/** TCVN 5712:1993 (VN3), the letters of the bytes A1 to FE; `.` where there is none. Lower case and seven capitals. */
const LETTERS =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

const FIRST = 0xa1;

/** Text of a TCVN3 font, whose bytes are seen as the letters of Windows-1252, in Unicode. Other letters stay. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/gu, (seen) => {
    const letter = LETTERS[seen.charCodeAt(0) - FIRST]!;
    return letter === '.' ? seen : letter;
  });
}
