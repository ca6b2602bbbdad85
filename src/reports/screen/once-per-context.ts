import type { ReportContext } from '../facts/context';

/**
 * A function of a run that works each answer out once: as long as the run is kept, asking again costs nothing. A page of
 * a long list asks for the order of all of it.
 * @param keyOf tells asks apart
 */
export function oncePerContext<Ask, Answer>(
  keyOf: (ask: Ask) => string,
  workOut: (context: ReportContext, ask: Ask) => Answer,
): (context: ReportContext, ask: Ask) => Answer {
  const known = new WeakMap<ReportContext, Map<string, { readonly answer: Answer }>>();
  return (context, ask) => {
    const answers = known.get(context) ?? new Map<string, { readonly answer: Answer }>();
    known.set(context, answers);
    const key = keyOf(ask);
    const found = answers.get(key) ?? { answer: workOut(context, ask) };
    answers.set(key, found);
    return found.answer;
  };
}
