import type { Evaluation } from '../../engine/graph/node';
import { isCode } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import type { RuleSet } from '../../rules/rule-set';
import type { Run } from '../../rules/run-result';
import { reportsOf } from '../build-reports';
import { reportContext, type ReportContext } from '../facts/context';
import type { Recorded } from '../facts/recorded';
import type { SheetDocument } from '../sheet-document';
import type { Sources } from './sources';
import type { Untranslated } from './live-book';
import { makeLive } from './live-sheets';
import type { LiveTable } from './live-table';

export interface LiveRun {
  readonly run: Run;
  readonly rules: RuleSet;
  /** The graph that the run was told from. */
  readonly evaluation: Evaluation;
  readonly language: Language;
  readonly recorded?: Recorded | undefined;
  /** What stands in the cells that were read, in the workbook that is written. */
  readonly sources: Sources;
}

export interface LiveReports {
  readonly documents: SheetDocument[];
  /** What stands as values, and why, one sentence each. */
  readonly fixed: readonly string[];
  /** Where the formulas stand, by population. */
  readonly tables: readonly LiveTable[];
}

/**
 * The result sheets of a run with formulas: *Bảng điểm* follows what was read, the lists follow *Bảng điểm*. What no
 * formula says stands as values, marked, and is told under the table.
 */
export function buildLiveReports(live: LiveRun): LiveReports {
  const { run, rules, language, recorded, evaluation, sources } = live;
  const plain = reportContext(run, rules, language, recorded);
  // what is told under a table is known only when its formulas have been tried; the table itself stands where it stood
  const drafted = { ...plain, live: new Map<string, readonly string[]>() };
  const { untranslated } = makeLive(drafted, { ...reportsOf(drafted), run: evaluation, sources });
  const context = { ...plain, live: notesOf(plain, untranslated) };
  const { documents, tables } = makeLive(context, { ...reportsOf(context), run: evaluation, sources });
  return { documents, tables, fixed: untranslated.map((part) => partText(plain, part)) };
}

function notesOf(context: ReportContext, untranslated: readonly Untranslated[]): Map<string, string[]> {
  const { say, subjects } = context;
  return new Map(
    subjects.map(({ population: { id } }) => {
      const parts = untranslated.filter(({ population }) => population === id);
      const fixed = [...new Set(parts.map((part) => partText(context, part)))].join('; ');
      return [
        id,
        [say('reports.live.note'), ...(fixed === '' ? [] : [say('reports.live.fixed', { parts: fixed })])],
      ];
    }),
  );
}

/** What stands as values, and why. @throws Error where nobody has worded why */
function partText({ say }: ReportContext, { title, code, params }: Untranslated): string {
  if (!isCode(code)) throw new Error(`no sentence for ${code}`);
  return say('reports.live.fixed-part', { title, why: say(code, params) });
}
