import type { Problem } from '../../engine/problem';
import { WorkbookError } from '../../workbook/port';

const WPS = /\.(?:et|ett|wps|wpt)$/iu;

/** Why a file is skipped, by what is wrong with it. */
const KINDS: Readonly<Record<string, string>> = {
  'workbook.encrypted': 'collect.skipped-locked',
  'workbook.old-format': 'collect.skipped-old',
  'workbook.binary': 'collect.skipped-old',
  'workbook.opendocument': 'collect.skipped-opendocument',
  'workbook.not-a-workbook': 'collect.skipped-foreign',
  'cli.file-kind': 'collect.skipped-foreign',
  'workbook.too-many-parts': 'collect.skipped-huge',
  'workbook.part-too-large': 'collect.skipped-huge',
  'workbook.too-large': 'collect.skipped-huge',
  'workbook.zip-bomb': 'collect.skipped-huge',
  'workbook.too-many-cells': 'collect.skipped-huge',
  'cli.file-too-large': 'collect.skipped-huge',
  'cli.file-missing': 'collect.skipped-unreadable',
  'cli.file-unreadable': 'collect.skipped-unreadable',
};

/** Never a score: scans and pictures lie beside the workbooks in many folders. */
const SCANS = /\.(?:pdf|jpe?g|png|gif|tiff?|heic|bmp)$/iu;

/** A file that cannot be read, as a problem that names it. @throws what is not a WorkbookError */
export function skippedProblem(file: string, error: unknown): Problem {
  if (!(error instanceof WorkbookError)) throw error;
  const kind = WPS.test(file) ? 'collect.skipped-wps' : (KINDS[error.code] ?? 'collect.skipped-broken');
  if (SCANS.test(file)) return problem('warning', 'collect.skipped-scan', file, error.code);
  return problem('error', kind, file, error.code);
}

/** A workbook in which no table of the rules was found. */
export function notTheForm(file: string, looked: readonly string[]): Problem {
  return { severity: 'error', code: 'collect.skipped-form', params: { file, looked }, sheet: file };
}

/** A workbook that was itself collected. */
export function collectedBefore(file: string): Problem {
  return problem('warning', 'collect.skipped-collected', file, 'collected');
}

function problem(severity: Problem['severity'], code: string, file: string, reason: string): Problem {
  return { severity, code, params: { file, reason }, sheet: file };
}
