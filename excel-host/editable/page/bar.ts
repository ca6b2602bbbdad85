import { FAULT_CHOICES, type FaultChoice, type Status } from '../page-messages';
import { fill, type Texts } from '../texts';
import { tell } from './talk';

/** What the bar needs of the sheet that is shown. */
export interface ShownSheet {
  activeId(): string;
}

/** The bar above the sheet: files, protection and faults to try by hand. Returns what shows a new state. */
export function openBar(bar: Element, texts: Texts, sheet: ShownSheet): (status: Status) => void {
  const title = document.createElement('h1');
  const editing = toggle(() => tell({ kind: 'editing', on: editing.ariaPressed !== 'true' }));
  const locked = toggle(() => tell({ kind: 'protect-sheet', sheet: sheet.activeId() }));
  const structure = toggle(() => tell({ kind: 'protect-structure' }));
  const readOnly = toggle(() => tell({ kind: 'read-only' }));
  const save = link(texts.save, '/save');
  const made = document.createElement('span');
  const state = document.createElement('output');
  bar.append(title, opener(texts), save, editing, locked, structure, readOnly, faults(texts), made, state);
  return (status) => {
    title.textContent = status.workbook;
    title.title = status.workbook;
    save.download = status.workbook;
    press(editing, status.editing, [texts.beginEditing, texts.endEditing]);
    press(locked, status.sheetProtected, [texts.protectSheet, texts.unprotectSheet]);
    press(structure, status.structureProtected, [texts.protectStructure, texts.unprotectStructure]);
    press(readOnly, status.readOnly, [texts.makeReadOnly, texts.makeWritable]);
    made.replaceChildren(
      ...Array.from({ length: status.opened }, (_, at) => {
        const one = link(fill(texts.openedBooks, { number: at + 1 }), `/opened/${at}`);
        one.download = `${at + 1}.xlsx`;
        return one;
      }),
    );
    const bad = status.violations.length;
    const count = fill(texts.requests, { count: status.requests });
    state.textContent = bad === 0 ? count : `${count} · ${fill(texts.violations, { count: bad })}`;
    state.title = status.violations.join('\n');
    state.dataset['bad'] = String(bad > 0);
  };
}

function toggle(act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaPressed = 'false';
  button.addEventListener('click', act);
  return button;
}

function press(button: HTMLButtonElement, on: boolean, [off, undo]: readonly [string, string]): void {
  button.ariaPressed = String(on);
  button.textContent = on ? undo : off;
}

function link(text: string, href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.textContent = text;
  anchor.href = href;
  return anchor;
}

function opener(texts: Texts): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file === undefined) return;
    void fetch(`/open?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
  });
  label.append(texts.open, input);
  return label;
}

function faults(texts: Texts): HTMLSelectElement {
  const select = document.createElement('select');
  select.append(new Option(texts.nextFault, ''));
  for (const choice of FAULT_CHOICES) select.append(new Option(texts.faults[choice], choice));
  select.ariaLabel = texts.nextFault;
  select.addEventListener('change', () => {
    const choice = select.value as FaultChoice | '';
    select.value = '';
    if (choice !== '') tell({ kind: 'fault', fault: choice });
  });
  return select;
}
