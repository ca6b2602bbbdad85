import type { ReviewState } from './state';

/** Why a review cannot be started: a code of the catalogue and its figures. Undefined: it can. */
export interface WhyNot {
  readonly code:
    | 'taskpane.why-not.opening'
    | 'taskpane.why-not.pack'
    | 'taskpane.why-not.no-rules'
    | 'taskpane.why-not.fields'
    | 'taskpane.why-not.rules';
  readonly count: number;
}

export function whyNotReview(state: ReviewState): WhyNot | undefined {
  if (!state.recalled) return { code: 'taskpane.why-not.opening', count: 0 };
  if (state.setup.pack === '') return { code: 'taskpane.why-not.pack', count: 0 };
  if (state.rules === undefined) return { code: 'taskpane.why-not.no-rules', count: 0 };
  const fields = Object.values(state.drafts).filter(({ problem }) => problem !== undefined).length;
  if (fields > 0) return { code: 'taskpane.why-not.fields', count: fields };
  const problems = state.rules.problems.length;
  if (problems > 0) return { code: 'taskpane.why-not.rules', count: problems };
  return undefined;
}

/** Whether the run has anything that can be written: rules or a workbook that could not be read give nothing. */
export function mayWrite({ result }: ReviewState): boolean {
  return result !== undefined && (result.screen.state !== 'blocked' || result.screen.read.length > 0);
}
