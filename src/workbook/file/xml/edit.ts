import type { XmlElement } from './tree';

/** Text to put in at an offset, and how many characters there to leave out (0: none). */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The text after all edits; edits at one offset keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    if (edit.at < from) throw new RangeError('Edits overlap.');
    pieces.push(text.slice(from, edit.at), edit.insert);
    from = edit.at + edit.remove;
  }
  return pieces.join('') + text.slice(from);
}

/** Puts text in behind the last child of an element; an element that closes itself is opened for that. */
export function appendTo(text: string, element: XmlElement, inserted: string): Edit[] {
  if (inserted === '') return [];
  if (!element.selfClosing) return [{ at: element.closeStart, remove: 0, insert: inserted }];
  const slash = text.lastIndexOf('/', element.openEnd);
  const name = qualify(element.prefix, element.local);
  return [
    { at: slash, remove: 1, insert: '' },
    { at: element.openEnd, remove: 0, insert: `${inserted}</${name}>` },
  ];
}

export function insertAfter(element: XmlElement, inserted: string): Edit {
  return { at: element.end, remove: 0, insert: inserted };
}

export function removeElement(element: XmlElement): Edit {
  return { at: element.start, remove: element.end - element.start, insert: '' };
}

/** Gives an attribute that is there another value. */
export function replaceValue(element: XmlElement, name: string, value: string): Edit[] {
  const found = element.attributes.find((each) => each.name === name);
  return found ? [{ at: found.start, remove: found.end - found.start, insert: value }] : [];
}

/** `x:row`, or `row` without a prefix. */
export function qualify(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}
