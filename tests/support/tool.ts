import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The full path of a program that can be started by its name, or undefined where this machine lacks it. */
export function findTool(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

/**
 * `describe` for tests that need a program. Where it is missing they are skipped and the reason is printed; with CI=true, which
 * promises every program, they run and fail.
 *
 * @param find where it is, if its name alone does not tell
 */
export function describeWith(
  tool: string,
  what: string,
  tests: (path: string) => void,
  find: () => string | undefined = () => findTool(tool),
): void {
  const found = find();
  const isPromised = process.env['CI'] === 'true';
  const reason = `${tool} is not installed; see npm run check-tools`;
  describeWhere(found !== undefined || isPromised, reason, what, () => tests(found ?? tool));
}

/** `describe` for tests that need what not everybody has: where it is missing they are skipped and the reason is printed. */
export function describeWhere(isThere: boolean, reason: string, what: string, tests: () => void): void {
  if (!isThere) process.stderr.write(`skipped: ${what} (${reason})\n`);
  (isThere ? describe : describe.skip)(what, tests);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
