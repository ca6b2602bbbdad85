import { attribute, childOf, childrenOf, type XmlElement } from '../xml/tree';
import { builtInFormat } from './number-formats';

/** What a style index says about a cell, as far as reading needs it. */
export interface CellFormat {
  /** Number format code in en-US; absent: General. */
  readonly format?: string;
  /** Name of the font. */
  readonly font?: string;
}

/** The formats of all style indices, in their order. */
export function readCellFormats(styles: XmlElement): CellFormat[] {
  const codes = new Map(
    children(styles, 'numFmts', 'numFmt').map((element) => [
      Number(attribute(element, 'numFmtId')),
      attribute(element, 'formatCode') ?? '',
    ]),
  );
  const fonts = children(styles, 'fonts', 'font').map((element) => {
    const name = childOf(element, 'name');
    return name && attribute(name, 'val');
  });
  return children(styles, 'cellXfs', 'xf').map((element) => {
    const id = Number(attribute(element, 'numFmtId') ?? 0);
    const format = codes.get(id) ?? builtInFormat(id);
    const font = fonts[Number(attribute(element, 'fontId') ?? 0)];
    return {
      ...(format === undefined || /^general$/i.test(format) ? {} : { format }),
      ...(font === undefined ? {} : { font }),
    };
  });
}

function children(styles: XmlElement, list: string, item: string): XmlElement[] {
  const element = childOf(styles, list);
  return element ? childrenOf(element, item) : [];
}
