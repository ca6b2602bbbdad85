import { formatNumber } from '../../locale/format';
import type { Criterion, Id } from '../../rules/rule-set';
import type { ReportContext, Row, RunColumn, Subject } from './context';
import { shareText } from './exact-text';

/**
 * The columns whose stages are worth comparing: criteria that are scored at each stage or differ between them, sections
 * that differ by more than is allowed, and the total. The others have the same points at every stage.
 */
export function reviewedColumns({ population, result }: Subject): RunColumn[] {
  if (!population.review) return [];
  const given = givenIds(population.criteria ?? []);
  const flagged = new Set(result.rows.flatMap(({ differences = [] }) => differences));
  const isLeaf = (column: RunColumn): boolean => !result.columns.some(({ parent }) => parent === column.id);
  const shown = (column: RunColumn): boolean => {
    if (column.kind === 'total' || flagged.has(column.id)) return true;
    const differs = result.rows.some((row) => new Set(Object.values(row.stages?.[column.id] ?? {})).size > 1);
    return column.kind === 'criterion' && isLeaf(column) && (given.has(column.id) || differs);
  };
  return result.columns.filter(
    (column) => result.rows.some((row) => row.stages?.[column.id] !== undefined) && shown(column),
  );
}

/** Criteria whose points are typed in. */
function givenIds(criteria: readonly Criterion[]): ReadonlySet<Id> {
  return new Set(
    criteria.flatMap((criterion): Id[] => {
      if ('children' in criterion) return [...givenIds(criterion.children)];
      return criterion.method.kind === 'given' ? [criterion.id] : [];
    }),
  );
}

/** Where the stages of a row differ by more than the rules allow: each column with its points stage by stage. */
export function differencesOf(context: ReportContext, subject: Subject, row: Row): string[] {
  const stages = subject.population.review?.stages ?? [];
  return (row.differences ?? []).map((id) => {
    const column = subject.result.columns.find((each) => each.id === id);
    const points = stages.map((stage) => pointsText(context, row.stages?.[id]?.[stage.id]));
    const name = column?.code ?? column?.title ?? id;
    return context.say('reports.stages.difference', { name, points: points.join(' → ') });
  });
}

function pointsText({ language, say }: ReportContext, points: number | null | undefined): string {
  return points === null || points === undefined ? say('reports.state.none') : formatNumber(language, points);
}

/** From where on a difference is marked: `15 % số điểm tối đa`, `2 điểm`; undefined where none is. */
export function limitText(context: ReportContext, { population }: Subject): string | undefined {
  const above = population.review?.flag?.above;
  if (above === undefined) return undefined;
  return typeof above === 'number'
    ? context.say('reports.stages.limit-points', { points: formatNumber(context.language, above) })
    : context.say('reports.stages.limit-share', { share: shareText(context, above) });
}

/** Which stage makes the result, in a sentence. */
export function resultRule({ say }: ReportContext, { population }: Subject): string {
  const { use, from, stages } = population.review!;
  const first = stages.find(({ id }) => id === from);
  const rule = say(`reports.stages.use.${use}`);
  return first
    ? say('reports.stages.result-from', { rule, stage: first.title })
    : say('reports.stages.result', { rule });
}
