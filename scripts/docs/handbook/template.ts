/** What fills a marked place: from its argument to Markdown. */
export type Filler = (argument: string) => string | Promise<string>;

const MARK = /^<!-- (?<name>[a-z-]+)(?:: (?<argument>.+?))? -->$/;

/** A template with what its marks ask for, each behind its mark: `<!-- keys: rounding -->`. @throws Error for an unknown mark */
export async function fill(template: string, fillers: Readonly<Record<string, Filler>>): Promise<string> {
  const lines: string[] = [];
  for (const line of template.split('\n')) {
    lines.push(line);
    const mark = MARK.exec(line)?.groups;
    if (!mark) continue;
    const filler = fillers[mark['name']!];
    if (!filler) throw new Error(`nothing fills ${line}`);
    const text = await filler(mark['argument'] ?? '');
    if (text !== '') lines.push('', text);
  }
  return lines.join('\n');
}
