import type { app as canonical } from '../vi/app';

export const app: Readonly<Record<keyof typeof canonical, string>> = {
  'app.more-cells': 'and {more} more cells',
  'app.columns-table': '{population} – sheet “{sheet}”, header in row {rows}:',
  'app.columns-line': '{field}: {place} ({sure}). {why}',
  'app.columns-none': '{field}: no place found.',
  'app.place.column': 'column {place}',
  'app.place.line': 'row {place}',
  'app.place.section': 'the section row above',
  'app.place.sheet': 'the name of the sheet',
  'app.sure.confirmed': 'confirmed',
  'app.sure.sure': 'certain',
  'app.sure.likely': 'worth a look',
  'app.sure.proposed': 'only proposed, not read',

  'cli.usage': `Bình Xét – scores, places and titles from worksheets

  binh-xet run DATA --rules RULES [--out OUT.xlsx [--formulas]] [--json FILE|-] [--explain]
                    [--period P] [--choices choices.csv|FOLDER] [--reading READING.json] [--lang vi|en]
  binh-xet check DATA --rules RULES [--reading READING.json] [--columns FILE|-] [--json FILE|-]
  binh-xet explain DATA --rules RULES --population ID --row KEY [--column ID] [--reading READING.json]
  binh-xet validate RULES [--json FILE|-]
  binh-xet collect FOLDER --rules RULES --out OUT.xlsx [--json FILE|-]
  binh-xet targets PLAN.xlsx --rules RULES [--sheet NAME] [--json FILE|-]
                    [--accept certain|1,3,5.2 --out NEW_RULES.json]
  binh-xet rules write RULES --out FILE.xlsx [--into WORKBOOK.xlsx]
  binh-xet rules read FILE.xlsx [--rules ORIGINAL] --out RULES.json [--json FILE|-]
  binh-xet packs

DATA is an .xlsx, one .csv, or a folder with <population>.csv. RULES is a .json file or the id of a pack.
READING.json says which field stands in which column and answers questions about columns; check --columns prints the columns
that were found, or writes them as such a file.
--formulas writes live formulas: change a source cell, and points, places and decisions are calculated anew.
Exit status: 0 done (also with decisions still open); 1 problems that block; 2 wrong call.`,
  'cli.no-command': 'There is no command “{command}”.',
  'cli.command-to-come': 'The command “{command}” is not in this version yet.',
  'cli.option-to-come': 'The option “{option}” is not in this version yet.',
  'cli.missing-argument': '{argument} is missing.',
  'cli.bad-option': 'Option not understood: {reason}',
  'cli.bad-language': 'There is no language “{language}”; choose vi or en.',
  'cli.same-file':
    'The output is the data file {path}. Choose another name: the source is never overwritten.',
  'cli.out-not-xlsx': 'The output file {path} must end in .xlsx.',
  'cli.file-missing': '“{path}” was not found. Check the path.',
  'cli.file-unreadable': '“{path}” cannot be read: {reason}.',
  'cli.file-unwritable': '“{path}” cannot be written: {reason}. Nothing was changed.',
  'cli.file-kind': 'The kind of file of “{path}” is not read. Save it as .xlsx or .csv.',
  'cli.folder-empty': 'The folder “{path}” holds no .csv file.',
  'cli.file-too-large': 'The file “{path}” has {size} MB, more than {most} MB.',
  'cli.written': 'The result is in: {path} (sheets: {sheets})',
  'cli.fixed': 'Written as values: {sentence}',
  'cli.not-written': 'No output was written: the data or the rules cannot be read.',
  'cli.json-written': 'JSON in: {path}',
  'cli.columns-written': 'The columns that were found are in: {path}',
  'cli.reading-not-json': 'File {file} is no JSON: {reason}.',
  'cli.reading-unknown-key':
    'File {file}, {at}: there is no such entry; only sheets, mapping and answers are taken.',
  'cli.reading-fault': 'File {file}, {at}: {fault}',
  'cli.reading-needs-place':
    'The letters of a column (the number of a row) or { column, words } are wanted, not {received}.',
  'cli.choices-read': '{lines} choices and answers were read from {file}.',
  'cli.valid': 'The rule set “{title}” is valid.',
  'cli.invalid': 'The rule set has {count} problems:',
  'cli.check-clean': 'Everything could be read, no problems.',
  'cli.check-found': '{count} problems:',
  'cli.no-population': 'There is no population “{population}”; there are: {populations}.',
  'cli.no-row': 'No row of “{population}” has the key “{row}”.',
  'cli.no-column': 'There is no column “{column}” in “{population}”.',
  'cli.severity.error': 'ERROR',
  'cli.severity.warning': 'NOTE',
  'cli.severity.question': 'QUESTION',
  'cli.out-not-json': 'The rules file {path} must end in .json.',
  'cli.rules-no-sheets': '“{path}” has no sheet Tiêu chí or Danh hiệu that Bình Xét wrote.',
  'cli.rules-no-base':
    'The sheets belong to the rule set “{id}”, which is no pack. Add --rules with the .json file of that rule set.',
  'cli.rules-changed': 'Rules read from the sheets {sheets}, with changes; written to: {path}',
  'cli.rules-same': 'Rules read from the sheets {sheets}, without changes; written to: {path}',
};
