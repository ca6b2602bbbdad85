import { WHOLE_SHEET } from './area';
import type { DefinedName } from './defined-name';
import { HostError, itemNotFound } from './host-error';
import { loseSheetInFormula, renameSheetInFormula } from './rename-in-formula';
import { Sheet } from './sheet';
import { PLAIN, type CellStyle } from './style';
import { checkSheetName, sameName } from './sheet-name';

export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  lastAuthor: string;
  revisionNumber: number;
  category: string;
  manager: string;
  company: string;
}

/** A custom XML part, with the id the host gave it. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

let workbooks = 0;

/** A workbook as the simulated host keeps it: our own model, nothing of it from Excel. */
export class WorkbookModel {
  name = 'Sổ tính.xlsx';
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  /** `Office.context.document.settings`, as JSON texts; not those of `workbook.settings`. */
  readonly documentSettings = new Map<string, string>();
  readonly xmlParts: XmlPart[] = [];
  readonly properties: DocumentProperties = {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    lastAuthor: '',
    revisionNumber: 0,
    category: '',
    manager: '',
    company: '',
  };
  /** How cells look that nobody has given a look. */
  normal: CellStyle = PLAIN;
  structureProtected = false;
  readOnly = false;
  /** Dates count from 1904 instead of 1900, as in old files from a Mac. */
  date1904 = false;
  calculationMode = 'Automatic';
  activeId = '';
  private lastId = 0;
  /** Tells workbooks apart, so that no event of one reaches what an add-in hung on another. */
  private readonly number = (workbooks += 1);

  /** A fresh id, in the shape Excel gives its own. */
  nextId(): string {
    this.lastId += 1;
    const hex = (number: number, digits: number): string =>
      number.toString(16).toUpperCase().padStart(digits, '0');
    return `{${hex(this.lastId, 8)}-0000-4000-8000-${hex(this.number, 12)}}`;
  }

  /** The number part that tables and names get. */
  nextNumber(): number {
    this.lastId += 1;
    return this.lastId;
  }

  addSheet(name: string, position = this.sheets.length): Sheet {
    checkSheetName(
      name,
      this.sheets.map((sheet) => sheet.name),
    );
    const sheet = new Sheet(this.nextId(), name, this.normal);
    this.sheets.splice(position, 0, sheet);
    if (this.activeId === '') this.activeId = sheet.id;
    return sheet;
  }

  /** By name in any case, or by id. */
  findSheet(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sameName(sheet.name, key));
  }

  sheet(key: string): Sheet {
    const found = this.findSheet(key);
    if (found === undefined) throw itemNotFound(`worksheet ${key}`);
    return found;
  }

  get active(): Sheet {
    return this.sheet(this.activeId);
  }

  /** Gives a sheet another name; formulas and names follow. */
  renameSheet(sheet: Sheet, name: unknown): void {
    const others = this.sheets.filter((other) => other !== sheet);
    checkSheetName(
      name,
      others.map((other) => other.name),
    );
    const before = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) => renameSheetInFormula(formula, before, name), false);
  }

  /** Removes a sheet; what referred to it says `#REF!`. The last visible one stays. */
  removeSheet(sheet: Sheet): void {
    this.keepOneVisible(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.rewriteFormulas((formula) => loseSheetInFormula(formula, sheet.name), true);
    if (this.activeId === sheet.id) this.activate(this.visible()[0]);
  }

  /** @throws HostError when no other sheet is visible */
  keepOneVisible(sheet: Sheet): void {
    if (this.visible().some((other) => other !== sheet)) return;
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }

  activate(sheet: Sheet | undefined): void {
    if (sheet !== undefined) this.activeId = sheet.id;
  }

  visible(): Sheet[] {
    return this.sheets.filter((sheet) => sheet.visibility === 'Visible');
  }

  /** @param loses whether a formula that changes has another result than before */
  private rewriteFormulas(rewrite: (formula: string) => string, loses: boolean): void {
    for (const sheet of this.sheets) {
      for (const [row, column, cell] of [...sheet.kept(WHOLE_SHEET)]) {
        if (cell.formula === undefined) continue;
        const formula = rewrite(cell.formula);
        if (formula !== cell.formula) {
          sheet.put(row, column, { ...cell, formula, ...(loses ? { stale: true } : {}) });
        }
      }
    }
    for (const name of [...this.names, ...this.sheets.flatMap((sheet) => sheet.names)]) {
      name.formula = rewrite(name.formula);
    }
  }
}
