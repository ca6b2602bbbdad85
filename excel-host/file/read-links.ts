import { RELATIONSHIPS, type Relationship } from '../../src/workbook/file/parts/relationships';
import { attribute, attributeIn, type XmlElement } from '../../src/workbook/file/xml/tree';
import { parseReference } from '../model/address';
import type { Link } from '../model/link';
import { inside } from './read-sheet';

/** The hyperlinks of a worksheet part. */
export function readLinks(root: XmlElement, relationships: readonly Relationship[]): Link[] {
  return inside(root, 'hyperlinks', 'hyperlink').flatMap((element) => {
    const area = parseReference(attribute(element, 'ref') ?? '')?.area;
    if (area === undefined) return [];
    const relation = attributeIn(element, RELATIONSHIPS, 'id');
    const address = relationships.find(({ id }) => id === relation)?.target;
    const [place, screenTip] = [attribute(element, 'location'), attribute(element, 'tooltip')];
    return [
      {
        area,
        ...(address === undefined ? {} : { address }),
        ...(place === undefined ? {} : { place }),
        ...(screenTip === undefined ? {} : { screenTip }),
      },
    ];
  });
}
