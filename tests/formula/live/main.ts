import { findTool } from '../../support/tool';
import { censusOf } from '../support/census';
import { difference, judge } from '../support/judge';
import { randomCases } from '../support/random-cases';
import { largeRankings } from './large-ranking';

/** What 2,000 rows may take, in seconds of the processor's time. */
const MOST_SECONDS = 5;

/** Cases in one workbook: more make LibreOffice slow. */
const AT_ONCE = 12;

/** `RULE_SETS SEED`; the exit status is 1 where LibreOffice calculates a cell otherwise than the engine, or slowly. */
async function main(ruleSets: number, seed: number): Promise<void> {
  const soffice = findTool('soffice');
  if (soffice === undefined) throw new Error('soffice is not installed; see npm run check-tools');
  const dense = Math.min(80, Math.ceil(ruleSets * 0.4));
  const council = Math.ceil(ruleSets * 0.2);
  const quotas = Math.ceil(ruleSets * 0.1);
  const mixed = Math.ceil((ruleSets - dense - council - quotas) / 2);
  const scored = ruleSets - dense - council - quotas - mixed;
  const cases = randomCases({ mixed, scored, dense, council, quotas }, seed);
  let [compared, helpers, differing] = [0, 0, 0];
  const fixed = new Map<string, number>();
  for (let start = 0; start < cases.length; start += AT_ONCE) {
    const some = cases.slice(start, start + AT_ONCE);
    const found = await judge(soffice, some, seed + start);
    compared += found.compared;
    helpers += found.helpers;
    differing += found.differences.length;
    for (const [sentence, count] of found.fixed) {
      const why = sentence.replace(/^.* – /u, '');
      fixed.set(why, (fixed.get(why) ?? 0) + count);
    }
    for (const one of found.differences.slice(0, 20)) process.stderr.write(`${start} + ${difference(one)}\n`);
    process.stdout.write(`${start + some.length}/${cases.length}: ${compared} cells, ${differing} differ\n`);
  }
  let slowest = 0;
  for await (const { what, seconds, differing: wrong } of largeRankings(soffice)) {
    differing += wrong;
    slowest = Math.max(slowest, seconds);
    process.stdout.write(`2,000 rows, ${what}: ${seconds.toFixed(1)} s, ${wrong} differ\n`);
  }
  const census = [...censusOf(cases)];
  const least = Math.min(...census.map(([, count]) => count));
  process.stdout.write(`${cases.length} rule sets: ${compared} formula cells compared, ${helpers} helpers\n`);
  process.stdout.write('method × missing policy × aggregate:\n');
  for (const [name, count] of census) process.stdout.write(`  ${name}: ${count}\n`);
  process.stdout.write(`the rarest ${least} times\nwritten as values:\n`);
  for (const [why, count] of fixed) process.stdout.write(`  ${why}: ${count}\n`);
  process.stdout.write(`${differing} cells differ\n`);
  const isRare = ruleSets >= 200 && least < 20;
  process.exitCode = differing > 0 || isRare || slowest >= MOST_SECONDS ? 1 : 0;
}

const [ruleSets = '200', seed = '1'] = process.argv.slice(2);
void main(Number(ruleSets), Number(seed));
