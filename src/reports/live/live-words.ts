import type { Word } from '../../engine/formula/formula-layout';
import { DECISIONS } from '../../engine/titles/decisions';
import type { ReportContext } from '../facts/context';

/** The words that stand in live cells. */
export type LiveWords = Readonly<Record<Word, string>>;

export function liveWords({ say }: ReportContext): LiveWords {
  const decisions = DECISIONS.map((name) => [name, say(`reports.decision.${name}`)] as const);
  return {
    missing: say('reports.state.none'),
    excluded: say('reports.state.excluded'),
    blocked: say('reports.state.blocked'),
    open: say('reports.state.open'),
    yes: say('value.yes'),
    no: say('value.no'),
    ...(Object.fromEntries(decisions) as Record<(typeof DECISIONS)[number], string>),
  };
}
