import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The full path of a program that can be started by its name, or undefined where this machine lacks it. */
export function findTool(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

/** `describe` for tests that need a program: where it is missing they are skipped, and the reason is printed. */
export function describeWith(tool: string, what: string, tests: (path: string) => void): void {
  const found = findTool(tool);
  if (found !== undefined) {
    describe(what, () => tests(found));
    return;
  }
  process.stderr.write(`skipped: ${what} (${tool} is not installed; see npm run check-tools)\n`);
  describe.skip(what, () => tests(tool));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
