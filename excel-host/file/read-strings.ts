import { childrenOf, childOf, type XmlElement } from '../../src/workbook/file/xml/tree';
import { decodeXstring } from './xstring';

/** A shared or inline text, and its runs as they stand where it has several looks. */
export interface FileText {
  readonly text: string;
  readonly rich?: string;
}

/** The text of an `si` or `is` element; readings above letters (phonetic) are no part of it. */
export function readText(element: XmlElement, xml: string): FileText {
  const runs = childrenOf(element, 'r');
  if (runs.length === 0) return { text: decodeXstring(childOf(element, 't')?.text ?? '') };
  const text = runs.map((run) => decodeXstring(childOf(run, 't')?.text ?? '')).join('');
  return { text, rich: xml.slice(element.openEnd, element.closeStart) };
}
