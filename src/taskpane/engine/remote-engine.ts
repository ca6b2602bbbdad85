import type { OpenWorkbook } from '../../workbook/open-workbook';
import { WorkbookError } from '../../workbook/port';
import type { CallsUnderWay, CallUnderWay } from './call-under-way';
import { EngineError } from './engine-error';
import type { EngineWorker } from './engine-worker';
import { CANCELLED } from './failure';
import type { OnProgress, Progress, ReviewEngine } from './review-engine';
import { Peer, type Handlers } from './rpc/peer';
import { WORKBOOK_PARCELS, type EngineService, type WorkbookService } from './services';

type EnginePeer = Peer<EngineService, WorkbookService>;

interface Link {
  readonly worker: EngineWorker;
  readonly peer: EnginePeer;
}

/** The engine in a worker, as the pane calls it. A worker that was stopped or died is replaced; its last run is gone. */
export class RemoteEngine implements ReviewEngine {
  private link: Link | undefined;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly calls: CallsUnderWay,
    private readonly startWorker: () => EngineWorker,
  ) {}

  readonly rules: ReviewEngine['rules'] = (...args) =>
    this.during(undefined, (peer) => peer.call('rules', args));
  readonly samples: ReviewEngine['samples'] = (...args) =>
    this.during(undefined, (peer) => peer.call('samples', args));
  readonly screen: ReviewEngine['screen'] = (...args) =>
    this.during(undefined, (peer) => peer.call('screen', args));
  readonly problems: ReviewEngine['problems'] = (...args) =>
    this.during(undefined, (peer) => peer.call('problems', args));
  readonly ranking: ReviewEngine['ranking'] = (...args) =>
    this.during(undefined, (peer) => peer.call('ranking', args));
  readonly award: ReviewEngine['award'] = (...args) =>
    this.during(undefined, (peer) => peer.call('award', args));
  readonly row: ReviewEngine['row'] = (...args) => this.during(undefined, (peer) => peer.call('row', args));
  readonly file: ReviewEngine['file'] = () => this.during(undefined, (peer) => peer.call('file', []));

  readonly reading: ReviewEngine['reading'] = (ask, onProgress) =>
    this.during({ phase: 'read', onProgress }, (peer, tell) => peer.call('reading', [ask], tell));

  readonly collected: ReviewEngine['collected'] = (...args) =>
    this.during(undefined, (peer) => peer.call('collected', args));
  readonly collectedFile: ReviewEngine['collectedFile'] = (...args) =>
    this.during(undefined, (peer) => peer.call('collectedFile', args));

  readonly targets: ReviewEngine['targets'] = (ask, onProgress) =>
    this.during({ phase: 'read', onProgress }, (peer, tell) => peer.call('targets', [ask], tell));

  readonly collect: ReviewEngine['collect'] = (ask, onProgress) =>
    this.during({ phase: 'read', onProgress }, (peer, tell) => peer.call('collect', [ask], tell));

  readonly writeCollected: ReviewEngine['writeCollected'] = (options, onProgress) =>
    this.during({ phase: 'write', onProgress }, (peer, tell) => peer.call('writeCollected', [options], tell));

  readonly run: ReviewEngine['run'] = (setup, language, onProgress) =>
    this.during({ phase: 'read', onProgress }, (peer, tell) => peer.call('run', [setup, language], tell));

  readonly write: ReviewEngine['write'] = (options, onProgress) =>
    this.during({ phase: 'write', onProgress }, (peer, tell) => peer.call('write', [options], tell));

  readonly check: ReviewEngine['check'] = (language, onProgress) =>
    this.during({ phase: 'check', onProgress }, (peer, tell) => peer.call('check', [language], tell));

  readonly writeRules: ReviewEngine['writeRules'] = (ask, onProgress) =>
    this.during({ phase: 'write', onProgress }, (peer, tell) => peer.call('writeRules', [ask], tell));

  readonly readRules: ReviewEngine['readRules'] = (ask, onProgress) =>
    this.during({ phase: 'read', onProgress }, (peer, tell) => peer.call('readRules', [ask], tell));

  cancel(): void {
    if (!this.calls.any) return;
    this.calls.cancel();
    // what the workbook is doing it ends itself, so that a write is taken back in good order; what is short ends as soon
    if (!this.calls.isAtWork && !this.calls.areShort) this.stop(new EngineError(CANCELLED));
  }

  private async during<Answer>(
    told: { readonly phase: Progress['phase']; readonly onProgress: OnProgress } | undefined,
    ask: (peer: EnginePeer, tell: (value: unknown) => void) => Promise<Answer>,
  ): Promise<Answer> {
    const call = this.calls.begin(told?.phase, told?.onProgress);
    try {
      this.link ??= this.started();
      const answer = await ask(this.link.peer, (progress) => told?.onProgress(progress as Progress));
      if (call.isCancelled) throw new EngineError(CANCELLED);
      return answer;
    } catch (error) {
      if (told) await this.takeBack(call);
      throw error;
    } finally {
      this.calls.end(call);
    }
  }

  /** A call that failed leaves nothing written. @throws WorkbookError where it cannot be taken back */
  private async takeBack(call: CallUnderWay): Promise<void> {
    call.isCancelled = true;
    await this.calls.rest();
    this.calls.end(call);
    if (call.hasWritten) await this.workbook.undo();
  }

  private started(): Link {
    let worker: EngineWorker;
    try {
      worker = this.startWorker();
    } catch (error) {
      throw workerFailed(nameOf(error));
    }
    const peer: EnginePeer = new Peer(worker.channel, this.handlers(), { own: WORKBOOK_PARCELS });
    const link = { worker, peer };
    worker.onFailure((report) => {
      if (this.link === link) this.stop(workerFailed(report));
    });
    return link;
  }

  private stop(error: EngineError): void {
    const { link } = this;
    this.link = undefined;
    link?.worker.terminate();
    link?.peer.close(error);
  }

  private handlers(): Handlers<WorkbookService> {
    const { workbook, calls } = this;
    const unlessCancelled = async <Answer>(task: () => Promise<Answer>, tells = false): Promise<Answer> => {
      const answer = await calls.work(task, tells);
      if (calls.isCancelled) throw new WorkbookError(CANCELLED.code, CANCELLED.params);
      return answer;
    };
    return {
      sheets: () => unlessCancelled(() => workbook.sheets()),
      // our own record, read without formulas and written last, is no part of what a person waits for
      read: ([plan]) => unlessCancelled(() => workbook.read(plan), plan.formulas === true),
      calculated: ([sheets]) => unlessCancelled(() => workbook.calculated(sheets), true),
      write: ([plan]) =>
        unlessCancelled(async () => {
          const report = await workbook.write(plan);
          calls.wrote();
          return report;
        }, plan.continues !== true),
    };
  }
}

/** `SecurityError`: what browsers throw has a name, whatever it is. */
function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : typeof error;
}

function workerFailed(report: string): EngineError {
  return new EngineError({ code: 'taskpane.worker-failed', params: {}, report });
}
