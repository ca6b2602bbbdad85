const PIECE = /"(?:[^"\\]|\\.)*"|[^"]|"/gsu;

/** The pieces between separators that stand outside quotation marks, without blanks at their ends. */
export function splitOutside(text: string, separators: string, most = Infinity): string[] {
  const pieces: string[] = [''];
  for (const [piece] of text.matchAll(PIECE)) {
    if (piece.length === 1 && separators.includes(piece) && pieces.length < most) pieces.push('');
    else pieces[pieces.length - 1] += piece;
  }
  return pieces.map((piece) => piece.trim());
}
