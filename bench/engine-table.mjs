import { middle } from './middle.mjs';
import { table } from './table.mjs';

const NAMES = ['engine', 'hand-written', 'polars', 'duckdb', 'mathjs'];

/** What issue and design ask of the engine against each. */
const TARGETS = { 'hand-written': '≥ 0.67', polars: '≥ 5', duckdb: '≥ 5', mathjs: '≥ 100' };

/** @param contests for each number of rows, the rounds; in each round, name → score */
export function engineTable(contests) {
  const lines = contests.flatMap(({ rows, rounds }) =>
    NAMES.map((name) => {
      const scores = rounds.map((round) => round[name]);
      return [
        rows.toLocaleString('en'),
        scores[0].title,
        `${middle(scores.map(({ time }) => time)).toFixed(0)} ms`,
        middle(rounds.map((round) => round[name].time / round.engine.time)).toFixed(2),
        TARGETS[name] ?? '',
        `${(Math.max(...scores.map(({ memory }) => memory)) / 1e6).toFixed(0)} MB`,
        differing(scores[0].awards, rounds[0].engine.awards).toLocaleString('en'),
      ];
    }),
  );
  return table(
    [
      'Rows',
      'Program',
      'Time',
      'Time ÷ Bình Xét',
      'Target',
      'Peak beyond the input',
      'Awards decided otherwise',
    ],
    lines,
  );
}

function differing(a, b) {
  let count = 0;
  for (let row = 0; row < a.length; row++) if (a[row] !== b[row]) count++;
  return count;
}
