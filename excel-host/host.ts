import { Changes } from './dispatch/changes';
import { WEB_ROOT } from './dispatch/client-services';
import { EventHub, type EventEntry } from './dispatch/event-hub';
import { Gate } from './dispatch/gate';
import { hostObject } from './dispatch/host-object';
import type { HostState } from './dispatch/host-state';
import { FAILURE, FLAG, type RequestBody } from './dispatch/protocol';
import { UsageRecord } from './dispatch/record';
import { bringUpToDate } from './dispatch/read-cells';
import { References } from './dispatch/references';
import { registry } from './dispatch/registry';
import { Resolver } from './dispatch/resolver';
import { runBatch } from './dispatch/run-batch';
import { CellEditing } from './faults/cell-editing';
import { failAction, Faults, isCleanUp, type Fault } from './faults/faults';
import { Person } from './faults/person';
import type { OpenedFile } from './file/open-file';
import { setsOf, type ApiLevel, type Platform } from './limits/hosts';
import { bytesOf, MOST_BYTES } from './limits/sizes';
import { WorkbookModel } from './model/workbook';
import { clientSchema } from './schema/client-schema';

export interface HostOptions {
  readonly workbook?: WorkbookModel;
  /** Which Excel it is; 1.9 unless said otherwise, because that is what the manifest asks for. */
  readonly api?: ApiLevel;
  readonly platform?: Platform;
  /** The year of dates typed without one; fixed, so that a test does not depend on the day. */
  readonly year?: number;
  /** `Office.context.officeTheme`, where the Excel played has one; this client has none on the web. */
  readonly theme?: OfficeTheme;
  /** Calculates all formulas of the workbook, in place. */
  readonly calculate?: (workbook: WorkbookModel) => void;
}

/** Colours of Excel as an add-in sees them. */
export type OfficeTheme = Readonly<Record<string, string | boolean>>;

/** A request as the client hands it over: the body as text, and flags beside it. */
export interface HostRequest {
  readonly customData: string;
  readonly flags: number;
  readonly body: string;
}

/** An answer as the client takes it: the body as text, or the number of a failure of the whole request. */
export type HostAnswer = { readonly body: string } | { readonly failure: number };

/** One request that was answered, for tests that count and measure. */
export interface LogEntry {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly failure?: number;
  /** The client's own releasing of references after a run. */
  readonly cleanUp: boolean;
}

/** A simulated Excel: answers the requests of Microsoft's client out of a workbook model. Never shipped. */
export class ExcelHost {
  readonly workbook: WorkbookModel;
  readonly record = new UsageRecord();
  readonly faults = new Faults();
  readonly editing = new CellEditing();
  readonly log: LogEntry[] = [];
  /** Requests that were carried out, and whose answer never reached the client. */
  answersLost = 0;
  readonly options: Required<Pick<HostOptions, 'api' | 'platform'>> & Pick<HostOptions, 'theme'>;
  /** The user in front of this Excel. */
  readonly user: Person;
  /** Somebody else with the same workbook open. */
  readonly coAuthor: Person;
  private readonly state: HostState;
  private readonly resolver: Resolver;
  private listener: ((entries: readonly EventEntry[]) => void) | undefined;
  private watcher: (() => void) | undefined;
  /** Requests run one after the other, also where one of them waits. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor({
    workbook,
    api = '1.9',
    platform = 'OfficeOnline',
    year = 2026,
    theme,
    calculate,
  }: HostOptions = {}) {
    this.workbook = workbook ?? newWorkbook();
    this.options = theme === undefined ? { api, platform } : { api, platform, theme };
    const model = this.workbook;
    this.state = {
      workbook: model,
      events: new EventHub(),
      references: new References(),
      changes: new Changes(),
      record: this.record,
      sets: setsOf(api, platform),
      year,
      enableEvents: true,
      created: [],
      createdFrom: [],
      calculate: calculate === undefined ? undefined : () => calculate(model),
      dirty: false,
      calculating: 0,
    };
    this.resolver = new Resolver(
      this.state,
      new Gate(clientSchema(), this.state.sets, this.record),
      registry,
    );
    this.user = new Person(this.state, 'Local', () => this.deliver());
    this.coAuthor = new Person(this.state, 'Remote', () => this.deliver());
  }

  get sets(): HostState['sets'] {
    return this.state.sets;
  }

  /** New workbooks that the add-in has opened with `Excel.createWorkbook`. */
  get created(): readonly OpenedFile[] {
    return this.state.created;
  }

  /** The files that the add-in gave to `Excel.createWorkbook`, byte for byte. */
  get opened(): readonly Uint8Array[] {
    return this.state.createdFrom;
  }

  /** Answers one request of the client; `undefined` where the answer is lost. */
  process(request: HostRequest): Promise<HostAnswer | undefined> {
    // One that agreed to wait for the end of cell editing holds up nobody else.
    if (this.editing.active && (request.flags & FLAG.delayForCellEdit) !== 0) {
      return this.editing.ended().then(() => this.process(request));
    }
    const answered = this.queue
      .then(() => this.answer(request))
      .catch((fault: unknown): HostAnswer => {
        // A defect of this host is no behaviour of Excel: the test must fail, whatever the add-in makes of it.
        this.record.violate(
          'host-fault',
          'ExcelHost',
          fault instanceof Error ? (fault.stack ?? '') : String(fault),
        );
        return { failure: FAILURE.internal };
      });
    this.queue = answered;
    return answered;
  }

  /** Where events go; one listener, the client's message queue. */
  listen(listener: (entries: readonly EventEntry[]) => void): void {
    this.listener = listener;
  }

  /** Told after each answer, and after each thing a person did: whoever shows the workbook looks at it then. */
  watch(watcher: () => void): void {
    this.watcher = watcher;
  }

  /** Brings formulas up to date, as for somebody who looks at them. */
  recalculate(): void {
    bringUpToDate(this.state);
  }

  /** From now on it answers so many times that it is still calculating, as a large workbook does. */
  calculateSlowly(answers: number): void {
    this.state.calculating = answers;
  }

  /** Requests of the add-in itself, without the client's releasing of references. */
  get roundTrips(): number {
    return this.log.filter(({ cleanUp }) => !cleanUp).length;
  }

  /** What is being listened to, as `number target`. */
  get registrations(): string[] {
    return this.state.events.registrations();
  }

  /** References the client keeps; none should be left after a run. */
  get keptReferences(): number {
    return this.state.references.size;
  }

  private async answer(request: HostRequest): Promise<HostAnswer | undefined> {
    const requestBytes = bytesOf(request.body);
    const body = JSON.parse(request.body) as RequestBody;
    const faults = this.faults.take(body);
    for (const fault of faults) if (fault.kind === 'before') fault.act();
    await this.wait(faults);
    const log = (answer: HostAnswer): HostAnswer => {
      const failure = 'failure' in answer ? { failure: answer.failure } : {};
      const responseBytes = 'body' in answer ? bytesOf(answer.body) : 0;
      const cleanUp = isCleanUp(body);
      this.log.push({ actions: body.Actions.length, requestBytes, responseBytes, cleanUp, ...failure });
      return answer;
    };
    const refusal = this.refusal(requestBytes, faults);
    if (refusal !== undefined) return log({ failure: refusal });
    const answer = log(this.run(request, body, faults));
    // What changed is told after the answer, as the client expects.
    setTimeout(() => this.deliver(), 0);
    return this.lost(answer, faults);
  }

  private async wait(faults: readonly Fault[]): Promise<void> {
    for (const fault of faults) {
      if (fault.kind === 'delay') await new Promise((go) => setTimeout(go, fault.milliseconds));
    }
  }

  /** Why a request is refused as a whole, if it is. */
  private refusal(requestBytes: number, faults: readonly Fault[]): number | undefined {
    for (const fault of faults) if (fault.kind === 'refuse') return fault.failure;
    if (this.editing.active) return FAILURE.cellEditMode;
    return requestBytes > MOST_BYTES ? FAILURE.requestTooLarge : undefined;
  }

  private run({ customData }: HostRequest, body: RequestBody, faults: readonly Fault[]): HostAnswer {
    // Another partition has another root object: Excel.createWorkbook on the web.
    const root = customData === 'WacPartition' ? WEB_ROOT : 'Workbook';
    const response = runBatch(body, hostObject(root, this.workbook), this.resolver, failAction(faults));
    this.state.changes.raise(this.state, 'Local', this.triggerSource());
    const text = JSON.stringify(response);
    if (bytesOf(text) <= MOST_BYTES) return { body: text };
    this.answersLost += 1;
    return { failure: FAILURE.responseTooLarge };
  }

  private lost(answer: HostAnswer, faults: readonly Fault[]): HostAnswer | undefined {
    for (const fault of faults) {
      if (fault.kind !== 'lose-reply') continue;
      this.answersLost += 1;
      return fault.as === 'silence' ? undefined : { failure: fault.as };
    }
    return answer;
  }

  /** Since 1.14 an event says whether this add-in caused it. */
  private triggerSource(): string {
    return this.options.api === '1.9' ? 'Unknown' : 'ThisLocalAddin';
  }

  private deliver(): void {
    const entries = this.state.events.take();
    if (entries.length > 0) this.listener?.(entries);
    this.watcher?.();
  }
}

/** A workbook with one empty sheet, as Excel makes it. */
export function newWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.addSheet('Sheet1');
  return workbook;
}
