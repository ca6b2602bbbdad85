import { say, isCode } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import type { RuleSet } from '../../rules/rule-set';
import type { ColumnMatch, SheetColumns } from '../../sheets/mapping/column-match';
import { placeables } from '../../sheets/mapping/placeable';
import { sureness } from './sureness';

/** Where every field was found, a line each below the table it stands in, as a person reads it. */
export function columnLines(found: readonly SheetColumns[], rules: RuleSet, language: Language): string[] {
  return found.flatMap((table) => {
    const population = rules.populations.find(({ id }) => id === table.population);
    if (population === undefined) return [];
    const [first, last] = table.header;
    const rows = first === last ? String(first) : `${first}–${last}`;
    const head = say(language, 'app.columns-table', {
      population: population.title,
      sheet: table.sheet,
      rows,
    });
    const lines = placeables(population, table.layout).flatMap(({ id, title, field }) => {
      const matches = table.columns.filter((match) => match.field === id);
      if (matches.length > 0) return matches.map((match) => lineOf(match, title, language));
      // a stage without any column was not held
      if (field?.stageOf !== undefined) return [];
      return [`  ${say(language, 'app.columns-none', { field: title })}`];
    });
    return [head, ...lines];
  });
}

function lineOf({ column, confidence, because }: ColumnMatch, field: string, language: Language): string {
  const sure = say(language, `app.sure.${sureness({ confidence, because })}`);
  const why = isCode(because.code) ? say(language, because.code, because.params) : because.code;
  const place = placeText(column, language);
  return `  ${say(language, 'app.columns-line', { field, place, sure, why })}`;
}

/** `cột D`, `hàng 12`; a section row and the sheet's name in words. */
function placeText(place: string, language: Language): string {
  if (place === 'section' || place === 'sheet') return say(language, `app.place.${place}`);
  return say(language, /^\d/.test(place) ? 'app.place.line' : 'app.place.column', { place });
}
