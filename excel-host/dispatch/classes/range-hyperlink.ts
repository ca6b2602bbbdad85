import { mayChange, mayWriteCells } from '../../limits/guards';
import { isUnbounded } from '../../model/area';
import { invalidArgument } from '../../model/host-error';
import { enter } from '../../model/enter';
import { hasContent } from '../../model/in-area';
import type { Link } from '../../model/link';
import { restyle } from '../../model/restyle';
import { noteChange } from '../changes';
import type { HostState } from '../host-state';
import { notSimulated } from '../not-simulated';
import type { RangeTarget } from '../range-target';
import { text } from '../values';
import { writeCell } from '../write-cells';

/** The colour of links in the theme of Excel's own workbooks. */
export const LINK_COLOR = '#0563C1';

/** The hyperlink of a range; null where there is none, or not one for all its cells. */
export function readHyperlink({ sheet, area }: RangeTarget): unknown {
  const link = sheet.linked.of(area);
  if (link === undefined) return null;
  const { value } = sheet.cell(area.top, area.left);
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.place === undefined ? {} : { documentReference: link.place }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    ...(typeof value === 'string' ? { textToDisplay: value } : {}),
  };
}

const FIELDS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/**
 * Gives all cells of a range a hyperlink, and with it the look of links: the whole font is that of the style
 * `Hyperlink` afterwards, whatever it was [inferred]. What the first cell holds stays unless there is a text to
 * display; an empty one shows where the link leads [inferred].
 */
export function setHyperlink(range: RangeTarget, written: unknown, state: HostState): void {
  const { sheet, area } = range;
  const fields = fieldsOf(written);
  if (isUnbounded(area)) notSimulated(state, 'Range.hyperlink', 'of whole rows and columns');
  mayWriteCells(sheet, area);
  mayChange(sheet, 'allowInsertHyperlinks');
  const { address, documentReference: place, screenTip } = fields;
  if (address === undefined && place === undefined) {
    notSimulated(state, 'Range.hyperlink', 'a link that leads nowhere');
  }
  const link: Link = {
    area,
    ...(address === undefined ? {} : { address }),
    ...(place === undefined ? {} : { place }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
  sheet.linked.put(link);
  const first = sheet.cell(area.top, area.left);
  const shown = fields.textToDisplay ?? (hasContent(first) ? undefined : (address ?? place));
  if (shown !== undefined) display(range, shown, state);
  restyle(sheet, area, (style) => ({
    ...style,
    font: { ...sheet.normal.font, color: LINK_COLOR, underline: 'Single' },
  }));
}

/** Puts the text to display into the first cell. Whether Excel reads it as typed is not known. */
function display({ sheet, area }: RangeTarget, shown: string, state: HostState): void {
  const { value, style } = sheet.cell(area.top, area.left);
  if (enter(shown, style.numberFormat, state.year).value !== shown) {
    notSimulated(state, 'Range.hyperlink', `a text to display that reads as something else: ${shown}`);
  }
  writeCell(sheet, area.top, area.left, shown, state);
  state.dirty = true;
  noteChange(state, sheet, { ...area, bottom: area.top, right: area.left }, value);
}

function fieldsOf(written: unknown): Readonly<Record<string, string | undefined>> {
  if (typeof written !== 'object' || written === null) throw invalidArgument('a hyperlink is wanted');
  const entries = Object.entries(written).filter(([, value]) => (value ?? null) !== null && value !== '');
  const unknown = entries.find(([name]) => !FIELDS.includes(name));
  if (unknown !== undefined) throw invalidArgument(`a hyperlink has no ${unknown[0]}`);
  return Object.fromEntries(entries.map(([name, value]) => [name, text(value)]));
}
