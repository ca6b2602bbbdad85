import type { PlanTarget } from '../../sheets/targets/read-plan';
import { candidateDoubts } from './candidate-doubts';
import { proposedChanges } from './proposed-changes';
import type { Candidate, Doubt, Proposal } from './proposal';
import type { TargetPlace } from './target-place';
import { WordLikeness } from './word-likeness';

/** Below it two names are taken for different things. */
const LEAST = 0.45;
/** From here on names are alike enough to need no question. */
const SURE = 0.85;
/** As close as this the second place may be meant just as well. */
const CLOSE = 0.1;
/** Places among which somebody may choose. */
const SHOWN = 4;

/** For each target of a plan the places of the rules that it may mean, and what must be confirmed. */
export function propose(targets: readonly PlanTarget[], places: readonly TargetPlace[]): Proposal[] {
  const likeness = new WordLikeness(places.flatMap(({ names }) => names));
  return targets.map((target) => proposalOf(target, places, likeness));
}

function proposalOf(planned: PlanTarget, places: readonly TargetPlace[], likeness: WordLikeness): Proposal {
  const { within: _, ...told } = planned;
  const ranked = places
    .flatMap((place) => rank(planned, place, likeness))
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, SHOWN);
  const [first, second] = ranked;
  const isClose = first !== undefined && second !== undefined && first.confidence - second.confidence < CLOSE;
  const candidates = ranked.map((candidate): Candidate => ({
    ...candidate,
    doubts: [...candidate.doubts, ...(isClose ? (['which'] as const) : [])],
  }));
  return { ...told, candidates, state: stateOf(planned, candidates[0]) };
}

function rank(planned: PlanTarget, place: TargetPlace, likeness: WordLikeness): Candidate[] {
  const likest = place.names
    .flatMap((name) => likeness.of(planned.counted, name) ?? [])
    .reduce((best, each) => (best === undefined || each.degree > best.degree ? each : best), NONE);
  if (likest === undefined) return [];
  const { target } = planned;
  const changes = target === undefined ? [] : proposedChanges(target, place);
  const doubts: Doubt[] = target === undefined ? [] : candidateDoubts(target, place, changes);
  const confidence = likest.degree * (doubts.includes('unit') ? OTHER_UNIT : 1);
  if (confidence < LEAST) return [];
  return [
    {
      place,
      confidence: Math.round(confidence * 100) / 100,
      because: likest.kind,
      shared: 'shared' in likest ? likest.shared : [],
      changes,
      // the target of a part is seldom that of the whole
      doubts: confidence < SURE || planned.within !== undefined ? [...doubts, 'unsure'] : doubts,
    },
  ];
}

const NONE: ReturnType<WordLikeness['of']> = undefined;

/** What is counted in another unit is hardly the same thing. */
const OTHER_UNIT = 0.7;

function stateOf({ target, problems }: PlanTarget, first: Candidate | undefined): Proposal['state'] {
  if (first === undefined) return 'unmatched';
  const hasNumber = target !== undefined && (target.value ?? target.low) !== undefined;
  if (!hasNumber || problems.length > 0) return 'unread';
  if (first.place.slots.every(({ setting }) => setting === undefined)) return 'elsewhere';
  const isChosen = !first.doubts.includes('which') && !first.doubts.includes('unsure');
  const isSame = first.changes.length > 0 && first.changes.every(({ now, read }) => now === read);
  if (isSame && isChosen && first.doubts.every((doubt) => MEANING.has(doubt))) return 'same';
  return first.doubts.length > 0 || first.changes.length === 0 ? 'asked' : 'certain';
}

/** Doubts about how a number is meant: where the rules have it already nobody need be asked again. */
const MEANING: ReadonlySet<Doubt> = new Set(['bare', 'by-or-to', 'direction', 'base', 'average']);
