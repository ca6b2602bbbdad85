import { pngSize } from '../icons/png.mjs';
import { baseOf } from './lint-addresses.mjs';
import { all, child } from './xml-tree.mjs';

/** The legal sizes. Office requires 16, 32 and 80 and scales what is missing of the others, so all are required here. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const STORE_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Icons have the legal sizes, and behind each address lies a PNG with just as many pixels. */
export function* lintIcons(manifest, { file }) {
  const base = baseOf(manifest);
  const images = new Map(
    all(manifest, 'bt:Images').flatMap((list) =>
      list.children.map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
    ),
  );
  for (const [name, size] of Object.entries(STORE_ICONS)) {
    const icon = child(manifest, name);
    if (icon === undefined) yield `${name} is missing`;
    else yield* lintPixels(`line ${icon.line}: ${name}`, icon.attributes.DefaultValue, size);
  }
  for (const icon of all(manifest, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
    for (const size of SIZES) {
      const times = sizes.filter((other) => other === size).length;
      if (times === 0) yield `line ${icon.line}: Icon lacks ${size} px`;
      if (times > 1) yield `line ${icon.line}: Icon has ${size} px ${times} times`;
    }
    for (const { line, attributes } of icon.children) {
      const size = Number(attributes.size);
      if (!SIZES.includes(size)) yield `line ${line}: ${attributes.size} is no legal icon size`;
      if (images.has(attributes.resid)) {
        yield* lintPixels(`line ${line}: icon`, images.get(attributes.resid), size);
      }
    }
  }

  function* lintPixels(where, address, wanted) {
    if (!address.startsWith(base)) return yield `${where} ${address} is not served beside the pane`;
    const bytes = file(address.slice(base.length));
    if (bytes === null) return yield `${where}: there is no file ${address.slice(base.length)}`;
    const size = pngSize(bytes);
    if (size?.width !== wanted || size.height !== wanted) {
      const found = size === null ? 'is no PNG' : `has ${size.width} × ${size.height} px`;
      yield `${where}: ${address.slice(base.length)} ${found}, not ${wanted} × ${wanted}`;
    }
  }
}
