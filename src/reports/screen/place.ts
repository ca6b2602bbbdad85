import type { Entry } from '../../rules/run-result';
import type { ReportContext } from '../facts/context';
import { cellsOf, isAddress, isFile, sourceText } from '../facts/source-cells';
import type { Place, Sentence } from './screen';

type Cells = NonNullable<Entry['cells']>;

/** So many cells of a sentence can be gone to; the others are counted. */
const SHOWN = 3;

/** A sentence with the cells it rests on. Lines of files lead nowhere: the sentence names them itself. */
export function sentenceOf(context: ReportContext, text: string, cells: Cells = []): Sentence {
  const all = cellsOf([{ cells }]);
  const places = all.filter(isAddress);
  const lines = all.filter((cell) => !isAddress(cell));
  const more = places.length - SHOWN;
  return {
    text: lines.length === 0 ? text : `${text} [${sourceText(context, lines)}]`,
    places: places.slice(0, SHOWN).map(({ sheet, cell }) => ({ sheet, cell })),
    ...(more > 0 ? { more: context.say('app.more-cells', { more }) } : {}),
  };
}

/** Where a click leads: a cell, or its sheet alone; undefined where there is none, as for the lines of a file. */
export function placeOf(sheet: string | undefined, cell: string | undefined): Place | undefined {
  if (sheet === undefined || isFile(sheet)) return undefined;
  return cell !== undefined && isAddress({ cell }) ? { sheet, cell } : { sheet };
}
