const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or a double-quoted attribute. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => MARKUP[mark] ?? mark);
}
