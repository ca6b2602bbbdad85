import type { ReportContext } from './context';

/** `A; B; C`, or the first of them `và 7 trường hợp khác`, where there are more than `most`. */
export function namesText({ say }: ReportContext, names: readonly string[], most = Infinity): string {
  const more = names.length - most;
  if (more <= 0) return names.join('; ');
  return say('reports.names.more', { names: names.slice(0, most).join('; '), more });
}
