/** A fenced piece of the handbook, with what is said of it on the lines before. */
export interface Snippet {
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** The mark above it, `belongs: populations.ca_nhan.gates`. */
  readonly mark: string | undefined;
  /** The line in italics above it. */
  readonly caption: string | undefined;
}

/** Every fenced piece of a Markdown text; a mark or caption is that of the first piece that follows it. */
export function snippetsOf(markdown: string): Snippet[] {
  const snippets: Snippet[] = [];
  let mark: string | undefined;
  let caption: string | undefined;
  let open: { line: number; language: string; lines: string[] } | undefined;
  markdown.split('\n').forEach((line, i) => {
    const fence = /^```(\w*)$/.exec(line);
    if (fence && open) {
      const { line: first, language, lines } = open;
      snippets.push({ line: first, language, text: lines.join('\n'), mark, caption });
      open = mark = caption = undefined;
    } else if (fence) open = { line: i + 1, language: fence[1]!, lines: [] };
    else if (open) open.lines.push(line);
    else {
      mark = /^<!-- (.+) -->$/.exec(line)?.[1] ?? mark;
      caption = /^_(.+)_$/.exec(line)?.[1] ?? caption;
      if (/^#/.test(line)) mark = caption = undefined;
    }
  });
  return snippets;
}

/** The cells of the first table behind a mark, the header row first. */
export function tableBehind(markdown: string, mark: string): string[][] {
  const lines = markdown
    .slice(markdown.indexOf(`<!-- ${mark} -->`))
    .split('\n')
    .slice(1);
  const start = lines.findIndex((line) => line.startsWith('|'));
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  const rows = lines.slice(start, start + length).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  return rows.filter((_, i) => i !== 1);
}

/** What stands between single backticks outside the fences, each once. */
export function codeSpansOf(markdown: string): string[] {
  const text = markdown.replace(/^```[^]*?^```$/gm, '');
  return [...new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!.replaceAll('\\|', '|')))];
}
