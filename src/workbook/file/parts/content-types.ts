import { attribute } from '../xml/tree';
import type { XmlPart } from './package';

export const CONTENT_TYPES = '[Content_Types].xml';
export const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
export const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The content type of a part: its own, or that of its extension. */
export function contentType(types: XmlPart, path: string): string | undefined {
  const name = `/${path}`.toLowerCase();
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const entries = types.root.children;
  const own = entries.find(
    (entry) => entry.local === 'Override' && attribute(entry, 'PartName')?.toLowerCase() === name,
  );
  const general = entries.find(
    (entry) => entry.local === 'Default' && attribute(entry, 'Extension')?.toLowerCase() === extension,
  );
  const entry = own ?? general;
  return entry && attribute(entry, 'ContentType');
}
