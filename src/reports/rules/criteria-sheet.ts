import type { Language } from '../../locale/language';
import type { Criterion, Population, RuleSet } from '../../rules/rule-set';
import {
  leafForm,
  SECTION,
  UNKNOWN_LEAF,
  type CriterionColumn,
} from '../../rules/worksheets/criterion-forms';
import { CRITERION_COLUMNS, POPULATION_LEVEL } from '../../rules/worksheets/rule-columns';
import type { Written } from '../../rules/worksheets/typed';
import type { CellStyle, SheetDocument } from '../sheet-document';
import { formCells } from './form-cells';
import { namesToRead } from './look-ups';
import { ruleSheet, type RuleRow } from './rule-sheet';

type Row = RuleRow<CriterionColumn>;

/** *Tiêu chí*: a row for every criterion, in the order of the tree; populations have a row of their own above. */
export function criteriaSheet(rules: RuleSet, language: Language): SheetDocument {
  const withCriteria = rules.populations.filter(({ criteria }) => criteria !== undefined);
  return ruleSheet(
    rules,
    {
      kind: 'criteria',
      columns: CRITERION_COLUMNS,
      widths: WIDTHS,
      rows: withCriteria.flatMap((population) => [
        populationRow(population),
        ...rowsOf(population.criteria ?? [], 1),
      ]),
      lookUps: namesToRead(rules, language),
      nameColumns: 2,
    },
    language,
  );
}

/** Characters of the default font. */
const WIDTHS: Readonly<Record<CriterionColumn, number>> = {
  code: 6,
  title: 36.5,
  id: 14.7,
  level: 6.6,
  max: 7.5,
  kind: 6,
  method: 15.2,
  read: 17.3,
  target: 10,
  details: 36,
  missing: 9.7,
  basis: 16.1,
};

function populationRow({ id, title }: Population): Row {
  const cells = new Map<CriterionColumn, Written>([
    ['title', title],
    ['id', id],
    ['level', POPULATION_LEVEL],
  ]);
  return { cells, styleOf: () => 'header' };
}

function rowsOf(criteria: readonly Criterion[], level: number): Row[] {
  return criteria.flatMap((criterion) => {
    const isSection = 'children' in criterion;
    const form = isSection ? SECTION : (leafForm(criterion.method.kind) ?? UNKNOWN_LEAF);
    const cells = new Map<CriterionColumn, Written>(formCells(criterion, form)).set('level', level);
    cells.set('title', INDENT.repeat(level - 1) + String(cells.get('title') ?? ''));
    const styleOf = isSection ? sectionStyle : leafStyle;
    return [{ cells, styleOf }, ...(isSection ? rowsOf(criterion.children, level + 1) : [])];
  });
}

/** Before the title of a criterion for each level above it; reading takes it off again. */
const INDENT = '   ';

/** What names a section is set off; what is said about it is easier to read plain. */
function sectionStyle(column: CriterionColumn): CellStyle {
  if (column === 'max') return 'strong';
  return SAID.has(column) ? 'text' : 'group';
}

const SAID: ReadonlySet<CriterionColumn> = new Set<CriterionColumn>([
  'read',
  'target',
  'details',
  'missing',
  'basis',
]);

function leafStyle(column: CriterionColumn): CellStyle {
  return column === 'max' ? 'number' : 'text';
}
