import type { collect as vi } from '../vi/collect';

export const collect: Readonly<Record<keyof typeof vi, string>> = {
  'collect.sheet-sources': 'Sources',
  'collect.sheet-log': 'Score log',
  'collect.data-title': 'Collected from the units’ files: {title}',
  'collect.data-note':
    'Which file and cell every value comes from: sheet “{sources}”. A score changed here is asked about when collecting again.',
  'collect.data-legend': 'Yellow cells: the review stages differ by more than {limit}.',
  'collect.sources-title': 'Sources: {title}',
  'collect.sources-note':
    'Every cell has the address in the source file and what is written there. Yellow: corrected in the collected workbook.',
  'collect.log-title': 'Score log',
  'collect.log-note':
    'What changed since the last collecting is noted here each time. Please give the reason in the yellow cell.',
  'collect.typed': 'typed in here',
  'collect.column.file': 'Source file',
  'collect.column.sheet': 'Sheet',
  'collect.column.differences': 'Differences above the limit',
  'collect.column.population': 'Population',
  'collect.column.key': 'Row',
  'collect.column.column': 'Column',
  'collect.column.old': 'Old',
  'collect.column.new': 'New',
  'collect.column.who': 'Who',
  'collect.column.when': 'When',
  'collect.column.source': 'Source cell',
  'collect.column.why': 'Why',

  'collect.skipped-broken': 'Skipped {file}: damaged, cannot be read. Please save it again as .xlsx.',
  'collect.skipped-locked':
    'Skipped {file}: it has a password. Please remove the password and save it again as .xlsx.',
  'collect.skipped-huge': 'Skipped {file}: too large once unpacked. Please save the form alone as .xlsx.',
  'collect.skipped-old': 'Skipped {file}: an old format (.xls, .xlsb). Please save it again as .xlsx.',
  'collect.skipped-opendocument': 'Skipped {file}: an OpenDocument file. Please save it again as .xlsx.',
  'collect.skipped-wps': 'Skipped {file}: a format of WPS’s own. Please save it again as .xlsx.',
  'collect.skipped-foreign': 'Skipped {file}: no Excel workbook. Please save it again as .xlsx.',
  'collect.skipped-scan': 'Skipped {file}: a scan or a print; no data is read from it.',
  'collect.skipped-unreadable':
    'Skipped {file}: cannot be opened. Please close it if it is open, then save it again as .xlsx.',
  'collect.skipped-form':
    'Skipped {file}: no table of the form ({looked}). Please use the form and save it again as .xlsx.',
  'collect.skipped-collected': 'Skipped {file}: a collected workbook, not a unit’s file.',
  'collect.unit-twice':
    '“{key}” is in two files, {otherFile} and {file}, with different data: {columns}. Both rows are kept. Please remove one file or make them agree.',
  'collect.unit-merged':
    '“{key}” is in two files, {otherFile} and {file}, which do not contradict each other; they are one row.',
  'collect.unit-missing':
    'There is no file of “{key}” (last time: {file}). Its former row is kept. Not sent yet, or gone?',
  'collect.population-nowhere': 'No file has the table “{population}”; its sheet is empty. Is that right?',
  'collect.reason-missing':
    'The score of “{key}”, {column}, changed from {old} to {now}. Why? Please write it into this cell.',
  'collect.nothing': 'There is nothing to collect.',
  'collect.out-foreign':
    'The file {file} is there and was not written by collect; it is not overwritten. Please choose another name.',

  'cli.collect-progress': 'Read {done}/{total} files: {file}',
  'cli.collect-done': 'Collected {rows} rows from {read} files; skipped {skipped}.',
  'cli.collect-changes':
    '{changes} values changed since the last time: see sheet {sheet} and give the reasons.',
  'cli.collect-cancelled': 'Stopped as you wished. Nothing was written.',
  'cli.not-a-folder': '“{path}” is not a folder.',
};
