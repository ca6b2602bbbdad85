import type { app as canonical } from '../vi/app';

export const app: Readonly<Record<keyof typeof canonical, string>> = {
  'app.more-cells': 'and {more} more cells',

  'cli.usage': `Bình Xét – scores, places and titles from worksheets

  binh-xet run DATA --rules RULES [--out OUT.xlsx] [--json FILE|-] [--explain]
                    [--period P] [--choices choices.csv|FOLDER] [--lang vi|en]
  binh-xet check DATA --rules RULES [--json FILE|-]
  binh-xet explain DATA --rules RULES --population ID --row KEY [--column ID]
  binh-xet validate RULES [--json FILE|-]
  binh-xet collect FOLDER --rules RULES --out OUT.xlsx [--json FILE|-]
  binh-xet packs

DATA is an .xlsx, one .csv, or a folder with <population>.csv. RULES is a .json file or the id of a pack.
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
  'cli.not-written': 'No output was written: the data or the rules cannot be read.',
  'cli.json-written': 'JSON in: {path}',
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
};
