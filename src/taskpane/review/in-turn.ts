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
    reading: (ask, onProgress) => cancellable(() => engine.reading(ask, onProgress)),
    samples: (ask) => turn(() => engine.samples(ask)),
    run: (setup, language, onProgress) => cancellable(() => engine.run(setup, language, onProgress)),
    screen: (language) => turn(() => engine.screen(language)),
    problems: (ask) => turn(() => engine.problems(ask)),
    ranking: (ask) => turn(() => engine.ranking(ask)),
    award: (ask) => turn(() => engine.award(ask)),
    row: (ask) => turn(() => engine.row(ask)),
    write: (options, onProgress) => cancellable(() => engine.write(options, onProgress)),
    check: (language, onProgress) => cancellable(() => engine.check(language, onProgress)),
    file: () => turn(() => engine.file()),
    targets: (ask, onProgress) => cancellable(() => engine.targets(ask, onProgress)),
    collect: (ask, onProgress) => cancellable(() => engine.collect(ask, onProgress)),
    collected: (ask) => turn(() => engine.collected(ask)),
    writeCollected: (options, onProgress) => cancellable(() => engine.writeCollected(options, onProgress)),
    collectedFile: (options) => turn(() => engine.collectedFile(options)),
    writeRules: (ask, onProgress) => cancellable(() => engine.writeRules(ask, onProgress)),
    readRules: (ask, onProgress) => cancellable(() => engine.readRules(ask, onProgress)),
    cancel: () => {
      cancellations += 1;
      engine.cancel();
    },
  };
}
