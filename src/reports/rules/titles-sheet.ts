import type { Language } from '../../locale/language';
import type { Population, Quota, RuleSet, Title } from '../../rules/rule-set';
import { TITLE_COLUMNS } from '../../rules/worksheets/rule-columns';
import {
  PART_WORDS,
  TITLE_FORMS,
  type TitleColumn,
  type TitlePart,
} from '../../rules/worksheets/title-forms';
import type { Written } from '../../rules/worksheets/typed';
import type { CellStyle, SheetDocument } from '../sheet-document';
import { formCells } from './form-cells';
import { whatElseDecides } from './look-ups';
import { ruleSheet, type RuleRow } from './rule-sheet';

type Row = RuleRow<TitleColumn>;

/** *Danh hiệu*: a row for every title, and below it one for each condition, quota, part of a quota, and for its vote. */
export function titlesSheet(rules: RuleSet, language: Language): SheetDocument {
  const withTitles = rules.populations.filter(({ titles }) => titles !== undefined);
  return ruleSheet(
    rules,
    {
      kind: 'titles',
      columns: TITLE_COLUMNS,
      widths: WIDTHS,
      rows: withTitles.flatMap((population) => [
        populationRow(population),
        ...(population.titles ?? []).flatMap(titleRows),
      ]),
      lookUps: whatElseDecides(rules, language),
      nameColumns: 2,
    },
    language,
  );
}

/** Characters of the default font. */
const WIDTHS: Readonly<Record<TitleColumn, number>> = {
  part: 15,
  title: 40,
  id: 20.5,
  main: 46,
  details: 43.5,
  basis: 17,
};

function populationRow({ id, title }: Population): Row {
  const cells = new Map<TitleColumn, Written>([
    ['part', PART_WORDS.population],
    ['title', title],
    ['id', id],
  ]);
  return { cells, styleOf: () => 'header' };
}

function titleRows(title: Title): Row[] {
  const { conditions = [], quota, vote } = title;
  return [
    partRow('title', title),
    ...conditions.map((condition) => partRow('condition', condition)),
    ...quotaRows(quota),
    ...(vote === undefined ? [] : [partRow('vote', vote)]),
  ];
}

/** Several quotas, or one in a list, are numbered: `Chỉ tiêu 1`. */
function quotaRows(quota: Title['quota']): Row[] {
  if (quota === undefined) return [];
  if (Array.isArray(quota)) return quota.flatMap((each, index) => quotaWithParts(each, index + 1));
  return quotaWithParts(quota);
}

function quotaWithParts(quota: Quota, number?: number): Row[] {
  const parts = quota.parts ?? [];
  return [partRow('quota', quota, number), ...parts.map((part) => partRow('quota-part', part))];
}

function partRow(part: Exclude<TitlePart, 'population'>, of: object, number?: number): Row {
  const word = PART_WORDS[part] + (number === undefined ? '' : ` ${number}`);
  const cells = new Map<TitleColumn, Written>(formCells(of, TITLE_FORMS[part])).set('part', word);
  return { cells, styleOf: part === 'title' ? titleStyle : () => 'text' };
}

/** What names a title is set off; what is said about it is easier to read plain. */
function titleStyle(column: TitleColumn): CellStyle {
  return column === 'part' || column === 'title' || column === 'id' ? 'group' : 'text';
}
