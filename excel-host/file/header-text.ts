/** Left, centre and right of `&L…&C…&R…`; a text without a mark stands in the centre. */
export function parseHeader(text: string): [left: string, center: string, right: string] {
  const parts = { L: '', C: '', R: '' };
  let part: keyof typeof parts = 'C';
  for (const [piece] of text.matchAll(/&&|&[LCR]|&?[^&]|&$/gs)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') part = piece.charAt(1) as keyof typeof parts;
    else parts[part] += piece;
  }
  return [parts.L, parts.C, parts.R];
}

export function headerText(left: string, center: string, right: string): string {
  const part = (mark: string, text: string): string => (text === '' ? '' : `&${mark}${text}`);
  return part('L', left) + part('C', center) + part('R', right);
}
