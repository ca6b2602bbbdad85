import { FAILURE } from '../../dispatch/protocol';
import type { Fault } from '../../faults/faults';
import type { ExcelHost } from '../../host';
import { mayWriteCells } from '../../limits/guards';
import { columnName } from '../../model/address';
import { accessDenied, HostError } from '../../model/host-error';
import type { Sheet } from '../../model/sheet';
import type { FaultChoice, PageAction } from '../page-messages';
import { fill, type Texts } from '../texts';
import type { Session } from './session';

/**
 * Lets the user of the host do what somebody did in the page. What Excel would refuse is not done.
 * @returns what to tell the person, if anything
 */
export function act(session: Session, action: PageAction, texts: Texts): string | undefined {
  try {
    return perform(session, action, texts);
  } catch (error) {
    if (error instanceof HostError) return fill(texts.refused, { reason: error.message });
    throw error;
  }
}

function perform(session: Session, action: PageAction, texts: Texts): string | undefined {
  const { host } = session;
  const { user, workbook } = host;
  if ('sheet' in action) {
    const sheet = session.feed.sheetOf(action.sheet);
    // The page was a moment behind: it hears of the sheet's end in the next message.
    return sheet === undefined ? undefined : onSheet(session, action, sheet);
  }
  switch (action.kind) {
    case 'add':
      user.select(user.add(freeName(host)).name, 'A1');
      return undefined;
    case 'editing':
      if (action.on) host.editing.begin();
      else host.editing.end();
      return undefined;
    case 'protect-structure':
      if (workbook.structureProtected) user.unprotectStructure();
      else user.protectStructure();
      return undefined;
    case 'read-only':
      workbook.readOnly = !workbook.readOnly;
      return undefined;
    case 'fault':
      host.faults.add(faultOf(action.fault, host));
      return fill(texts.faultLaid, { fault: texts.faults[action.fault] });
  }
}

type OnSheet = Extract<PageAction, { sheet: string }>;

function onSheet(session: Session, action: OnSheet, sheet: Sheet): undefined {
  const { user } = session.host;
  switch (action.kind) {
    case 'type':
      for (const { row, column, text } of action.cells) type(session.host, sheet, row, column, text);
      return;
    case 'select':
      user.select(sheet.name, action.address);
      session.feed.pageIsThere();
      return;
    case 'rename':
      user.rename(sheet.name, action.name);
      return;
    case 'delete':
      user.delete(sheet.name);
      return;
    case 'move':
      user.move(sheet.name, action.position);
      return;
    case 'show':
      user.show(sheet.name, action.visible ? 'Visible' : 'Hidden');
      return;
    case 'refresh':
      session.feed.forget(sheet);
      return;
    case 'protect-sheet':
      if (sheet.protection === undefined) user.protect(sheet.name);
      else user.unprotect(sheet.name);
  }
}

/** A user types into cells that are not locked, in a workbook that may be changed. */
function type(host: ExcelHost, sheet: Sheet, row: number, column: number, text: string): void {
  if (host.workbook.readOnly) throw accessDenied('the workbook is read-only');
  mayWriteCells(sheet, { top: row, left: column, bottom: row, right: column });
  host.user.type(sheet.name, `${columnName(column)}${row + 1}`, text);
}

function freeName({ workbook }: ExcelHost): string {
  for (let number = workbook.sheets.length + 1; ; number += 1) {
    if (workbook.findSheet(`Sheet${number}`) === undefined) return `Sheet${number}`;
  }
}

const FIVE_SECONDS = 5_000;

function faultOf(choice: FaultChoice, host: ExcelHost): Fault {
  switch (choice) {
    case 'session':
      return { kind: 'refuse', failure: FAILURE.timedOutSession };
    case 'request-too-large':
      return { kind: 'refuse', failure: FAILURE.requestTooLarge };
    case 'answer-too-large':
      return { kind: 'refuse', failure: FAILURE.responseTooLarge };
    case 'access-denied':
      return { kind: 'refuse', failure: FAILURE.noCapability };
    case 'lost-reply':
      return { kind: 'lose-reply', as: FAILURE.timedOutSession };
    case 'delay':
      return { kind: 'delay', milliseconds: FIVE_SECONDS };
    case 'co-author':
      return { kind: 'before', act: () => host.coAuthor.type(host.workbook.active.name, 'A1', Date.now()) };
  }
}
