import type { CellStyle } from '../sheet-document';
import type { Title } from '../../rules/rule-set';
import type { Decision, ReportContext, Row, Subject } from './context';
import { byFirstPlace } from './row-order';

/** A decision in words; a provisional one says so. */
export function decisionText(
  { say }: ReportContext,
  title: { readonly decision: Decision; readonly provisional?: true } | undefined,
): string {
  if (!title) return say('reports.state.none');
  const words = say(`reports.decision.${title.decision}`);
  return title.provisional ? say('reports.provisional-mark', { text: words }) : words;
}

const STYLES: Readonly<Record<Decision, CellStyle>> = {
  nominated: 'good',
  'not-considered': 'text',
  'not-eligible': 'bad',
  undecided: 'open',
  'over-quota': 'bad',
  council: 'open',
  'voted-down': 'bad',
};

export function decisionStyle(title: Row['titles'][string]): CellStyle {
  return title.provisional ? 'open' : STYLES[title.decision];
}

/** The rows of a population with this decision for a title. */
export function rowsDecided(rows: readonly Row[], title: string, ...decisions: readonly Decision[]): Row[] {
  return rows.filter((row) => {
    const decided = row.titles[title];
    return decided !== undefined && decisions.includes(decided.decision);
  });
}

/** The rows that were considered for a title at all, by place. */
export function consideredFor(context: ReportContext, subject: Subject, title: Title): Row[] {
  return subject.result.rows
    .filter((row) => (row.titles[title.id]?.decision ?? 'not-considered') !== 'not-considered')
    .toSorted(byFirstPlace(context, subject));
}
