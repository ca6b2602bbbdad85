import { say } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import type { RuleSet } from '../../rules/rule-set';
import { markerText, RULE_SHEETS, type RuleSheetKind } from '../../rules/worksheets/marker';
import { READ_ONLY, type RuleColumn } from '../../rules/worksheets/rule-columns';
import type { Written } from '../../rules/worksheets/typed';
import { Page, text, type Content } from '../page/page';
import { writeHeadings, type Leaf } from '../page/table';
import type { CellStyle, SheetDocument } from '../sheet-document';
import type { LookUp } from './look-ups';

/** A row of a rule sheet: what stands in its columns, and how it looks. */
export interface RuleRow<Column extends string> {
  readonly cells: ReadonlyMap<Column, Written>;
  readonly styleOf: (column: Column) => CellStyle;
}

/** How a rule sheet is laid out. */
export interface RuleLayout<Column extends string> {
  readonly kind: RuleSheetKind;
  readonly columns: readonly RuleColumn<Column>[];
  /** Characters of the default font. */
  readonly widths: Readonly<Record<Column, number>>;
  readonly rows: readonly RuleRow<Column>[];
  readonly lookUps: readonly LookUp[];
  /** How many of the first columns name a line of the read-only part; the one behind them holds its id. */
  readonly nameColumns: number;
}

/** A rule sheet: whose rules they are, the table that is read again, and below the page what is only looked up. */
export function ruleSheet<Column extends string>(
  rules: RuleSet,
  layout: RuleLayout<Column>,
  language: Language,
): SheetDocument {
  const { kind, columns, widths, rows, lookUps, nameColumns } = layout;
  const page = new Page(columns.map(({ id }) => widths[id]));
  page.line(say(language, `reports.rules.title-${kind}`), 'title');
  page.line(rules.title, 'subtitle');
  page.line(
    markerText({
      kind,
      rules: rules.id,
      ...(rules.version !== undefined && { version: rules.version }),
    }),
    'italic',
  );
  page.gap();
  const leaves = columns.map(({ id, heading }): Leaf<RuleRow<Column>> => ({
    title: heading,
    width: widths[id],
    cell: (row) => contentOf(row, id),
  }));
  const header = writeHeadings(page, leaves);
  for (const row of rows) page.row(leaves.map(({ cell }, index) => ({ ...cell(row, index), span: 1 })));
  const bottom = page.next - 1;
  writeLookUps(page, lookUps, nameColumns, language);
  const document = page.document(RULE_SHEETS[kind], {
    repeatRows: header,
    freeze: { row: header.to + 1, column: 0 },
  });
  return { ...document, print: { ...document.print, area: { ...document.print.area, bottom } } };
}

function contentOf<Column extends string>({ cells, styleOf }: RuleRow<Column>, column: Column): Content {
  const value = cells.get(column) ?? null;
  const style = styleOf(column);
  return typeof value === 'number' ? { value, style } : text(value, style);
}

/** Names that expressions may read and what else the rules say: below what is printed, and never read again. */
function writeLookUps(page: Page, lookUps: readonly LookUp[], names: number, language: Language): void {
  if (lookUps.length === 0) return;
  page.gap();
  page.line(`${READ_ONLY}: ${say(language, 'reports.rules.read-only')}`, 'note');
  const rest = page.lastColumn - names;
  for (const { heading, lines } of lookUps) {
    page.gap();
    page.line(heading, 'heading');
    for (const { title, id, means } of lines)
      page.row([
        { ...text(title), span: names },
        { ...text(id), span: 1 },
        { ...text(means), span: rest },
      ]);
  }
}
