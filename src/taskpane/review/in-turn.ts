import { EngineError } from '../engine/engine-error';
import { CANCELLED } from '../engine/failure';
import type { ReviewEngine } from '../engine/review-engine';

/**
 * An engine that takes one call at a time, for a pane whose parts ask whenever they like. `cancel` goes past the others:
 * it ends the call under way, and a run or a write that still waits for its turn is never begun.
 */
export function inTurn(engine: ReviewEngine): ReviewEngine {
  let last: Promise<unknown> = Promise.resolve();
  let cancellations = 0;
  const turn = <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
    const mine = last.then(call, call);
    last = mine;
    return mine;
  };
  const cancellable = <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
    const before = cancellations;
    return turn(() => (cancellations === before ? call() : Promise.reject(new EngineError(CANCELLED))));
  };
  return {
    rules: (setup, language) => turn(() => engine.rules(setup, language)),
    run: (setup, language, onProgress) => cancellable(() => engine.run(setup, language, onProgress)),
    screen: (language) => turn(() => engine.screen(language)),
    problems: (ask) => turn(() => engine.problems(ask)),
    ranking: (ask) => turn(() => engine.ranking(ask)),
    award: (ask) => turn(() => engine.award(ask)),
    row: (ask) => turn(() => engine.row(ask)),
    write: (options, onProgress) => cancellable(() => engine.write(options, onProgress)),
    file: () => turn(() => engine.file()),
    cancel: () => {
      cancellations += 1;
      engine.cancel();
    },
  };
}
