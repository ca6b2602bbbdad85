import type { Problem } from '../../engine/problem';
import type { Language } from '../../locale/language';
import type { Page, Slice } from '../../reports/screen/screen';
import { worded } from '../../rules/decide/decide';
import type { LastGathered } from './last-gathered';
import type {
  CollectedAsk,
  CollectedFileLine,
  CollectedLine,
  CollectedProblemLine,
  ReasonLine,
} from './gathering-engine';

const SEVERITIES = ['error', 'question', 'warning'] as const;
/** A file that was skipped has one problem, which says why. */
const SKIPPED = /^collect\.skipped-/u;

/** One page of a list of what was collected; its lines are made only now. */
export function collectedPage(last: LastGathered, ask: CollectedAsk): Page<CollectedLine> {
  switch (ask.list) {
    case 'files':
      return page(
        last.files.filter(({ state }) => ask.only === undefined || state === 'skipped'),
        ask,
        fileLines(last, ask.language),
      );
    case 'problems': {
      const asked = ask.severity === undefined ? SEVERITIES : [ask.severity];
      const found = asked.flatMap((severity) =>
        last.problems.filter((problem) => problem.severity === severity),
      );
      return page(found, ask, (problem) => problemLine(last, problem, ask.language));
    }
    case 'reasons':
      return page(waiting(last), ask, (line) => line);
  }
}

function page<Item, Line extends CollectedLine>(
  items: readonly Item[],
  { from, count }: Slice,
  lineOf: (item: Item) => Line,
): Page<CollectedLine> {
  return { total: items.length, lines: items.slice(from, from + count).map(lineOf) };
}

function fileLines({ problems, places }: LastGathered, language: Language) {
  const skipped = new Map<string, Problem>();
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const file = String(problem.params['file'] ?? '');
    if (SKIPPED.test(problem.code)) skipped.set(file, problem);
    else counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return ({ file, state, rows }: LastGathered['files'][number]): CollectedFileLine => {
    const why = skipped.get(file);
    const place = places?.ofFile(file);
    return {
      kind: 'file',
      file,
      rows,
      ...(state === 'skipped' && { skipped: why ? worded(why, language).message : '' }),
      problems: counts.get(file) ?? 0,
      ...(place && { place }),
    };
  };
}

function problemLine({ places }: LastGathered, problem: Problem, language: Language): CollectedProblemLine {
  const place = places?.ofProblem(problem);
  return {
    kind: 'problem',
    severity: problem.severity,
    text: worded(problem, language).message,
    ...(place && { place }),
  };
}

function waiting({ gathered, places }: LastGathered): ReasonLine[] {
  return (gathered?.log.lines ?? []).flatMap((line, index): ReasonLine[] => {
    if (line.why !== '') return [];
    const { key, column, old, source } = line;
    const place = places?.ofReason(index);
    return [{ kind: 'reason', index, key, column, old, new: line.new, source, ...(place && { place }) }];
  });
}
