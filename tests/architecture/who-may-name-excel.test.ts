import { spawnSync } from 'node:child_process';
import path from 'node:path';

const naming = (name: string) => `export const host = ${name};\n`;
const slowRead = `export async function read() {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    for (let i = 0; i < 3; i += 1) await context.sync();
    return range.values;
  });
}
`;

const CASES: [what: string, filePath: string, text: string, broken: string[]][] = [
  ['the pane may not name Excel', 'src/taskpane/pane.tsx', naming('Excel'), ['no-restricted-globals']],
  ['the pane may not name Office', 'src/taskpane/pane.tsx', naming('Office'), ['no-restricted-globals']],
  ['the engine may not name Excel', 'src/engine/a.ts', naming('Excel'), ['no-restricted-globals']],
  ['window.Office is no way around', 'src/app/a.ts', naming('window.Office'), ['no-restricted-properties']],
  ['the start-up file may name Office', 'src/taskpane/start.tsx', naming('Office'), []],
  ['the adapter may name Excel', 'src/workbook/office/a.ts', naming('Excel'), []],
  [
    'in the adapter a sync inside a loop and a read before a load are caught',
    'src/workbook/office/a.ts',
    slowRead,
    ['office-addins/no-context-sync-in-loop', 'office-addins/load-object-before-read'],
  ],
  [
    'ES5 is fine in the check for old web views',
    'src/taskpane/browser-check.js',
    '(function () { return document; })();\n',
    [],
  ],
  [
    'anything younger than ES5 is refused there',
    'src/taskpane/browser-check.js',
    '(() => document)();\n',
    ['syntax'],
  ],
  [
    'code made from text is refused',
    'src/engine/a.ts',
    "export const f = new Function('1');\n",
    ['no-new-func'],
  ],
];

let broken: string[][];

beforeAll(() => {
  const { stdout } = spawnSync(process.execPath, [path.join(__dirname, 'lint-texts.mjs')], {
    cwd: path.resolve(__dirname, '../..'),
    input: JSON.stringify(CASES.map(([, filePath, text]) => ({ filePath, text }))),
    encoding: 'utf8',
  });
  broken = JSON.parse(stdout) as string[][];
}, 60_000);

test.each(CASES.map(([what, , , expected], at) => [what, expected, at] as const))('%s', (_, expected, at) => {
  expect(broken[at]).toEqual(expected);
});
