import type { workbook as canonical } from '../vi/workbook';

export const workbook: Readonly<Record<keyof typeof canonical, string>> = {
  'workbook.not-a-workbook':
    '{name} is not an Excel workbook. Open the original in Excel and save it as Excel Workbook (.xlsx).',
  'workbook.old-format':
    '{name} is a workbook of the old kind (.xls). Open it in Excel, choose Save As and save it as .xlsx.',
  'workbook.binary':
    '{name} is a binary workbook (.xlsb). Open it in Excel, choose Save As and save it as .xlsx.',
  'workbook.opendocument':
    '{name} is an OpenDocument spreadsheet (.ods) or text. Open the spreadsheet and save it as .xlsx.',
  'workbook.encrypted':
    '{name} needs a password to be opened. Remove the password in Excel and save it as .xlsx.',
  'workbook.broken': '{name} is damaged and cannot be read. Try to open it in Excel and save it again.',
  'workbook.broken-part':
    '{name} is damaged in its part {part} and cannot be read. Try to open it in Excel and save it again.',
  'workbook.missing-part': '{name} lacks its part {part}. Try to open it in Excel and save it again.',
  'workbook.encoding': '{name}: the part {part} is not UTF-8. Open it in Excel and save it again.',
  'workbook.doctype': '{name} is refused: its part {part} declares a DOCTYPE, which no Excel workbook does.',
  'workbook.unsafe-part-name': '{name} is refused: the archive holds the unsafe part name “{part}”.',
  'workbook.duplicate-part': '{name} is refused: the archive holds two parts named “{part}”.',
  'workbook.too-many-parts': '{name} is refused: the archive has {found} parts, more than {limit}.',
  'workbook.part-too-large':
    '{name} is refused: its part {part} unpacks to {bytes} bytes, more than {limit}.',
  'workbook.too-large': '{name} is refused: it unpacks to {bytes} bytes, more than {limit}.',
  'workbook.zip-bomb':
    '{name} is refused: its part {part}, {packed} bytes packed, unpacks to at least {bytes} bytes, as harmful archives do.',
  'workbook.too-many-cells':
    '{name}, sheet “{sheet}”: too large ({cells} cells with content in {rows} rows × {columns} columns). ' +
    'Delete stray cells far from the data.',
  'workbook.no-sheet': '{name} has no sheet “{sheet}”.',
  'workbook.structure-protected':
    '{name}: the structure of the workbook is protected (Review > Protect Workbook), so no sheet can be added. Nothing was changed.',
  'workbook.signed':
    '{name} is digitally signed; a new sheet would void the signature. Nothing was changed. Use an unsigned copy.',
  'workbook.shared':
    '{name} is shared in the legacy way (Share Workbook). Stop sharing and try again. Nothing was changed.',
  'workbook.text-too-long':
    'Sheet “{sheet}”, cell {cell}: the text is longer than 32,767 characters, more than Excel can hold.',
  'workbook.too-many-styles':
    '{name} has too many cell formats (more than {limit}), so no sheet can be added. Nothing was changed.',
  'workbook.cell-editing':
    'A cell is being edited, so Excel takes no command. Press Enter to finish editing, then try again.',
  'workbook.excel-busy':
    'Excel could not carry out a command: it was busy or lost its connection ({code}). Wait a moment and try again.',
  'workbook.still-calculating': 'Excel is still calculating formulas. Wait until it is done and try again.',
  'workbook.excel-denied': 'Excel does not allow this ({code}). Statement: {statement}',
  'workbook.excel-failed': 'Excel reports the error {code}. The statement that failed: {statement}',
  'workbook.request-too-large':
    'A single cell or format is too large: Excel does not take it even when sent part by part.',
  'workbook.read-only': '{name} is open read-only. Nothing was changed. Save a copy and try again.',
  'workbook.sheet-protected':
    'The sheet “{sheet}” is protected (Review > Protect Sheet). Nothing was changed. Unprotect it or choose to write to a new sheet.',
  'workbook.changed-meanwhile':
    'Somebody has changed, renamed or deleted the sheet “{sheet}” since it was read. Nothing was written. Run again.',
  'workbook.left-unfinished':
    'Writing was interrupted ({code}) and could not be taken back yet. What stood there before is still in the workbook; the next write restores it first.',
  'workbook.half-written':
    'The results are written, but the record of the run is not ({code}), and it could not be taken back yet. Undo this write, then write again.',
  'workbook.look-incomplete':
    'The content is complete, but Excel refused some of the looks (column widths, links, frozen rows, page set-up) of: {sheets}. A machine without a printer is one cause.',
  'workbook.edited-since':
    'Somebody has changed {sheets} since the last write. Nothing was written. Choose to keep a copy or to overwrite.',
  'workbook.former-missing':
    'What stood on the sheet “{sheet}” before the write is gone, so it cannot be restored. The sheet is left as it is.',
  'workbook.journal-damaged':
    '{name}: the record of the last write is damaged or lost, so it cannot be taken back. The former content is still there on hidden sheets.',
  'workbook.stray-formers':
    'The record of earlier writes was damaged or lost. Former content is kept on hidden sheets: {sheets}.',
  'workbook.sheet-hidden': 'The sheet “{sheet}” is hidden. Unhide it and try again.',
  'workbook.new-too-large':
    'The result is too large to be opened as a new workbook from here. Use the command line, or unprotect the workbook and write again.',
  'workbook.copy-ending': '(edited)',
  'workbook.copy-ending-next': '(edited {count})',
  'workbook.nothing-to-undo': '{name} has no write that could be taken back.',
  'workbook.cancelled': 'Stopped as asked. The workbook is as it was before.',
  'workbook.rules-there':
    'The workbook already has rule sheets: {sheets}. Read the rules from them; or rename or delete them, and write again.',
};
