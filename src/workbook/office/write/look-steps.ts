import type { DocumentCell, SheetDocument } from '../../../reports/sheet-document';
import { FONT, LINK_COLOUR, lookOf, type Look } from '../../file/write/look';
import { rangeOf } from '../read/ask-block';
import { ACTION_BYTES, type Step } from '../steps';
import { bandsOf, keyOf, type Band, type BandLook } from './bands';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
/** Properties of a look, roughly. */
const LOOK_ACTIONS = 24;
const COPY_ACTIONS = 3;

/**
 * The looks of a document on a sheet without values, by band: one cell of each look is formatted, and its format is
 * copied to all bands of that look.
 */
export function lookSteps(
  sheet: string,
  document: SheetDocument,
  isLinked: (cell: DocumentCell) => boolean,
): Step[] {
  const bands = bandsOf(document, isLinked);
  const samples = new Map<string, Band>();
  for (const band of bands) if (!samples.has(keyOf(band))) samples.set(keyOf(band), band);
  return [
    ...[...samples.values()].map((band) => sampleStep(sheet, band)),
    ...bands.map((band) => copyStep(sheet, samples.get(keyOf(band)) ?? band, band)),
  ];
}

function sampleStep(sheet: string, band: Band): Step {
  const { top, left } = band.area;
  return {
    bytes: LOOK_ACTIONS * ACTION_BYTES,
    queue: ({ workbook }) => {
      const cell = workbook.worksheets.getItem(sheet).getCell(top, left);
      // Sent again after values, it would bring the format of its own value to all cells of the look.
      cell.numberFormat = [['General']];
      paint(cell, paintOf(band));
    },
  };
}

function paintOf({ style, isLinked }: BandLook): Look {
  const look = lookOf(style);
  return isLinked ? { ...look, colour: look.colour ?? LINK_COLOUR } : look;
}

function copyStep(sheet: string, sample: Band, band: Band): Step {
  return {
    bytes: COPY_ACTIONS * ACTION_BYTES,
    queue: ({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      const { top, left } = sample.area;
      rangeOf(worksheet, band.area).copyFrom(worksheet.getCell(top, left), 'Formats');
    },
  };
}

function paint({ format }: Excel.Range, look: Look): void {
  format.font.name = FONT;
  format.font.size = look.size;
  format.font.bold = look.bold === true;
  format.font.italic = look.italic === true;
  format.font.underline = look.underline ? 'Single' : 'None';
  if (look.colour !== undefined) format.font.color = `#${look.colour}`;
  format.horizontalAlignment = HORIZONTAL[look.horizontal];
  format.verticalAlignment = 'Center';
  format.wrapText = look.wrap === true;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (!look.bordered) return;
  for (const side of SIDES) format.borders.getItem(side).style = 'Continuous';
}
