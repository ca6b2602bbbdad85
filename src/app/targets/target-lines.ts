import { say } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import { worded } from '../../rules/decide/decide';
import type { Target } from '../../sheets/targets/target';
import type { Candidate, Doubt, ProposedChange, Proposal } from './proposal';
import { numberText, targetText } from './target-text';

/** A target of a plan as it is shown: plain data with finished sentences. */
export interface TargetLine {
  readonly sheet: string;
  readonly cell: string;
  readonly sentence: string;
  readonly counted: string;
  /** What was understood, in words. */
  readonly asks: string;
  readonly target?: Target;
  readonly state: Proposal['state'];
  readonly stateText: string;
  readonly problems: readonly string[];
  readonly candidates: readonly TargetCandidate[];
}

export interface TargetCandidate {
  /** The criterion or parameter, from the outside in. */
  readonly owner: readonly string[];
  readonly confidence: number;
  /** How alike the names are, and why that is thought. */
  readonly likeness: string;
  readonly changes: readonly (ProposedChange & { readonly text: string })[];
  readonly doubts: readonly { readonly code: Doubt; readonly text: string }[];
}

export function targetLines(proposals: readonly Proposal[], language: Language): TargetLine[] {
  return proposals.map((proposal) => {
    const { sheet, cell, sentence, counted, target, state, problems, candidates } = proposal;
    return {
      sheet,
      cell,
      sentence,
      counted,
      asks: targetText(target, language),
      ...(target !== undefined && { target }),
      state,
      stateText: say(language, `targets.state.${state}`, { field: fieldOf(candidates[0]) }),
      problems: problems.map((problem) => worded(problem, language).message),
      candidates: candidates.map((candidate) => lineOf(candidate, target, language)),
    };
  });
}

function fieldOf(candidate: Candidate | undefined): string {
  return candidate?.place.slots.find(({ field }) => field !== undefined)?.field ?? '';
}

function lineOf(candidate: Candidate, target: Target | undefined, language: Language): TargetCandidate {
  const { place, confidence, because, shared, changes, doubts } = candidate;
  const reason = say(language, `targets.because.${because}`, { shared });
  return {
    owner: place.owner,
    confidence,
    likeness: say(language, 'targets.confidence', { percent: Math.round(confidence * 100), because: reason }),
    changes: changes.map((change) => ({
      ...change,
      text: say(language, `targets.role.${change.role}`, {
        now:
          typeof change.now === 'number' ? numberText(change.now, change.unit, language) : String(change.now),
        read: numberText(change.read, change.unit, language),
      }),
    })),
    doubts: doubts.map((code) => ({ code, text: doubtText(code, candidate, target, language) })),
  };
}

function doubtText(
  doubt: Doubt,
  { place }: Candidate,
  target: Target | undefined,
  language: Language,
): string {
  const better = say(language, `targets.better.${place.better ?? 'unknown'}`);
  switch (doubt) {
    case 'bare':
      return say(language, `targets.doubt.bare-${place.better ?? 'unknown'}`, {
        value: numberText(target?.value, target?.unit, language),
      });
    case 'direction':
    case 'against':
      return say(language, `targets.doubt.${doubt}`, { better, asks: targetText(target, language) });
    case 'strictness':
      return say(language, 'targets.doubt.strictness', { asks: targetText(target, language) });
    case 'average':
      return say(language, 'targets.doubt.average', {
        of: say(language, `targets.average.${target?.average ?? 'units'}`),
      });
    case 'unit': {
      const held = place.slots.find(({ unit }) => unit !== undefined)?.unit;
      return say(language, 'targets.doubt.unit', { written: target?.unit ?? '', held: held ?? '' });
    }
    default:
      return say(language, `targets.doubt.${doubt}`);
  }
}
