import { formulaText } from '../../documents/formula-sheets';
import { linkTarget } from '../../documents/link-target';
import { WorkbookError, type WritePlan } from '../../port';
import { CONTENT_TYPES, STYLES_TYPE, WORKSHEET_TYPE } from '../parts/content-types';
import { findEntry, readXml, withoutParts, withParts, type Package, type XmlPart } from '../parts/package';
import { relationshipsPath } from '../parts/relationships';
import { relationshipsNamespace, type WorkbookPart } from '../parts/workbook-part';
import { parseTree } from '../xml/tree';
import { packPieces, type PackedContent } from '../zip/pack';
import { assignSheets, type Assignment } from './assign-sheets';
import { staleChains } from './calculation-chain';
import { checkDocument } from './check-document';
import { defaultDigit } from './column-width';
import { growContentTypes, growRelationships } from './grow-lists';
import { growWorkbook, type NewSheet } from './grow-workbook';
import { canReplace, keptDrawings } from './replaceable';
import { refuseWriting } from './refuse-writing';
import { sheetXml } from './sheet-xml';
import { MOST_FORMATS, StyleBook } from './style-book';

/** The package with the documents of a plan as sheets, and the name of each. The package given is not changed. */
export function writePackage(
  pkg: Package,
  book: WorkbookPart,
  plan: WritePlan,
): { package: Package; names: string[] } {
  refuseWriting(pkg, book);
  for (const document of plan.documents) checkDocument(document);
  const assignments = assignSheets(plan, book, (sheet) => canReplace(pkg, sheet));
  checkSomethingShows(book, assignments);
  const styles = openStyles(pkg, book);
  const styleBook = new StyleBook(styles.text, styles.root);
  const paths = new PathChooser(pkg, book);

  const sheets = assignments.map((assignment) => ({
    assignment,
    path: assignment.replaces?.part ?? paths.next(),
    content: contentOf(
      assignment.document,
      contextOf(pkg, book, plan, assignments, assignment, styles, styleBook),
    ),
  }));
  if (styleBook.formats > MOST_FORMATS) {
    throw new WorkbookError('workbook.too-many-styles', { name: pkg.name, limit: MOST_FORMATS });
  }

  const added: NewSheet[] = sheets
    .filter(({ assignment }) => !assignment.replaces)
    .map(({ assignment, path }) => ({ ...assignment, path }));
  const relations = [
    ...added.map(({ path }) => ({ kind: 'worksheet', path })),
    ...(styles.isNew ? [{ kind: 'styles', path: styles.path }] : []),
  ];
  const rels = readXml(pkg, relationshipsPath(book.path));
  const stale = staleChains(pkg, book, assignments);
  const linked = growRelationships(rels, book, relations, stale);
  const types = readXml(pkg, CONTENT_TYPES);
  const typed = [
    ...added.map(({ path }) => ({ path, type: WORKSHEET_TYPE })),
    ...(styles.isNew ? [{ path: styles.path, type: STYLES_TYPE }] : []),
  ];
  const parts = new Map<string, string | PackedContent>([
    [types.path, growContentTypes(types, typed, stale)],
    [book.path, growWorkbook(book, assignments, added, linked.ids)],
    [rels.path, linked.text],
    [styles.path, styleBook.text()],
    ...sheets.map(({ path, content }) => [findEntry(pkg, path)?.name ?? path, content] as const),
  ]);
  const kept = withoutParts(
    pkg,
    stale.map(({ target }) => target),
  );
  return { package: withParts(kept, parts), names: assignments.map(({ name }) => name) };
}

/** A long sheet is packed while its rows are made. */
function contentOf(
  document: Assignment['document'],
  context: Parameters<typeof sheetXml>[1],
): string | PackedContent {
  const pieces = sheetXml(document, context);
  return document.more ? packPieces(pieces) : [...pieces].join('');
}

/** Excel opens no workbook without a visible sheet. @throws RangeError */
function checkSomethingShows(book: WorkbookPart, assignments: readonly Assignment[]): void {
  const visibilities = book.sheets.map(({ visibility }) => visibility);
  for (const { document, index, replaces } of assignments) {
    visibilities[index] = document.visibility ?? replaces?.visibility ?? 'visible';
  }
  if (visibilities.length > 0 && !visibilities.includes('visible')) {
    throw new RangeError('A workbook needs a sheet that is visible.');
  }
}

type Styles = Pick<XmlPart, 'path' | 'text' | 'root'> & { readonly isNew: boolean };

/** The workbook's style sheet, or an empty one where it has none. */
function openStyles(pkg: Package, book: WorkbookPart): Styles {
  const path = book.relationships.find(({ kind }) => kind === 'styles')?.target;
  if (path !== undefined) return { ...readXml(pkg, path), isNew: false };
  const text =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${book.root.namespace}"></styleSheet>`;
  return { path: `${folderOf(book)}styles.xml`, text, root: parseTree(text), isNew: true };
}

function contextOf(
  pkg: Package,
  book: WorkbookPart,
  plan: WritePlan,
  assignments: readonly Assignment[],
  { replaces }: Assignment,
  styles: Styles,
  styleBook: StyleBook,
): Parameters<typeof sheetXml>[1] {
  const named = assignments.map(({ document, name }) => ({ wished: document.name, name }));
  return {
    namespace: book.root.namespace,
    relationshipsNamespace: relationshipsNamespace(book.root.namespace),
    date1904: book.date1904,
    digit: defaultDigit(styles.root),
    styleOf: (cell, linked) => styleBook.indexOf(cell, linked),
    targetOf: (link) => linkTarget(link, plan, book.sheets, assignments),
    formulaOf: (formula) => formulaText(formula, named),
    kept: replaces ? keptDrawings(pkg, replaces) : '',
  };
}

/** Paths for new sheets beside the workbook part: `worksheets/sheet7.xml`, the first number that is free. */
class PathChooser {
  private number = 0;

  constructor(
    private readonly pkg: Package,
    private readonly book: WorkbookPart,
  ) {}

  next(): string {
    for (;;) {
      this.number += 1;
      const path = `${folderOf(this.book)}worksheets/sheet${this.number}.xml`;
      if (!findEntry(this.pkg, path) && !findEntry(this.pkg, relationshipsPath(path))) return path;
    }
  }
}

function folderOf(book: WorkbookPart): string {
  return book.path.slice(0, book.path.lastIndexOf('/') + 1);
}
