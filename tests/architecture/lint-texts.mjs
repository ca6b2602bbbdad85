/**
 * Reads `[{ filePath, text }, …]` as JSON from stdin, lints each text as if it stood in that file, and prints the
 * lists of broken rules as JSON. A process of its own: ESLint loads its configuration in a way jest cannot.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const broken = [];
for (const { filePath, text: source } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(source, { filePath });
  broken.push(result.messages.map(({ ruleId }) => ruleId ?? 'syntax'));
}
process.stdout.write(JSON.stringify(broken));
