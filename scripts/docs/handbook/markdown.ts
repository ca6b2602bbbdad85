/** A table as the repository's formatter writes it: columns padded to one width. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(inCell));
  const widths = head.map((_, column) => Math.max(3, ...lines.map((cells) => widthOf(cells[column]!))));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell + ' '.repeat(widths[i]! - widthOf(cell))).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(lines[0]!), rule, ...lines.slice(1).map(line)].join('\n');
}

export function code(text: string): string {
  return `\`${text}\``;
}

export function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Columns that every row leaves empty say nothing. */
export function withoutEmptyColumns(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): { head: string[]; rows: string[][] } {
  const used = head.map((_, column) => rows.some((cells) => cells[column] !== ''));
  const keep = (cells: readonly string[]): string[] => cells.filter((_, column) => used[column]);
  return { head: keep(head), rows: rows.map(keep) };
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
}

/** Marks that stand above or below a letter take no room. */
function widthOf(text: string): number {
  return [...text.normalize('NFC')].filter((letter) => !/\p{M}/u.test(letter)).length;
}
