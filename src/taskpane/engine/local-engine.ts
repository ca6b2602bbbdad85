import type { ReadingScreen, SampleAsk, SampleLine } from '../../app/columns/reading-screen';
import { runCase } from '../../app/run-case';
import { calculates, selfCheck, type LiveSheet } from '../../app/self-check';
import { writeBack, type Result } from '../../app/write-back';
import type { Language } from '../../locale/language';
import { reportContext, type ReportContext } from '../../reports/facts/context';
import { awardPage } from '../../reports/screen/award-page';
import { problemPage } from '../../reports/screen/problem-page';
import { rankingPage } from '../../reports/screen/ranking-page';
import { reviewScreen } from '../../reports/screen/review-screen';
import { rowScreen } from '../../reports/screen/row-screen';
import type {
  AwardAsk,
  AwardLine,
  Page,
  ProblemAsk,
  ProblemLine,
  RankingAsk,
  RankingLine,
  ReviewScreen,
  RowRef,
  RowScreen,
} from '../../reports/screen/screen';
import { validateRules } from '../../rules/validate';
import type { Workbook } from '../../workbook/port';
import { checkScreen } from './check-screen';
import { choicesOf } from './choices-of';
import { EngineError } from './engine-error';
import { CANCELLED, failureOf } from './failure';
import type { Gatherer } from './gathering';
import type {
  CollectAsk,
  CollectedAsk,
  CollectedFileOptions,
  CollectedLine,
  CollectScreen,
  TargetsAsk,
  TargetsScreen,
  WriteCollectedOptions,
} from './gathering-engine';
import type { RuleSheetsAsk, RuleSheetsScreen, WriteRulesAsk } from './rule-sheets-engine';
import { packOf, rulesScreen } from './rules-screen';
import { SheetReading } from './sheet-reading';
import type {
  CheckScreen,
  OnProgress,
  ReadingAsk,
  ReviewEngine,
  RulesScreen,
  Setup,
  WriteOptions,
  WriteScreen,
} from './review-engine';

interface LastRun extends Result {
  /** The rules and tables could be read. */
  readonly writable: boolean;
  readonly context: ReportContext;
}

/** The use cases over a workbook, in the thread that calls: a worker, or a test. Keeps the last run. */
export class LocalEngine implements ReviewEngine {
  private last: LastRun | undefined;
  /** What the formulas of the last write must give. */
  private live: readonly LiveSheet[] = [];
  private isCancelled = false;

  private readonly sheetReading: SheetReading;
  private gatherer: Promise<Gatherer> | undefined;

  constructor(private readonly workbook: Workbook) {
    this.sheetReading = new SheetReading(workbook);
  }

  rules(setup: Setup, language: Language): Promise<RulesScreen> {
    return answered(() => rulesScreen(setup, language));
  }

  reading(ask: ReadingAsk, onProgress: OnProgress): Promise<ReadingScreen> {
    return answered(() => this.sheetReading.screen(ask, onProgress));
  }

  samples(ask: SampleAsk): Promise<Page<SampleLine>> {
    return answered(() => this.sheetReading.samples(ask));
  }

  run(setup: Setup, language: Language, onProgress: OnProgress): Promise<ReviewScreen> {
    return answered(async () => {
      this.isCancelled = false;
      const json = packOf(setup);
      onProgress({ phase: 'read' });
      const { run, rules, recorded, evaluation } = await runCase({
        data: { workbook: this.workbook, files: [] },
        json,
        name: setup.pack,
        period: setup.period,
        language,
        reading: choicesOf(setup),
        changes: setup.changes,
        unreadable: 'thrown',
        onRead: (read) => {
          this.sheetReading.take(read);
          this.goOn(onProgress, 'decide');
        },
      });
      // where the changed rules are not valid, or nothing could be read, the pack's own title is shown
      const shown = rules ?? validateRules(json, { language }).rules;
      if (!shown) throw new Error('a pack is valid');
      this.goOn(onProgress, 'describe');
      const context = reportContext(run, shown, language, recorded);
      const screen = reviewScreen(context);
      this.last = { run, rules: shown, recorded, evaluation, writable: rules !== undefined, context };
      return screen;
    });
  }

  screen(language: Language): Promise<ReviewScreen> {
    return answered(() => {
      const { run, rules, recorded, evaluation, writable } = this.lastRun();
      const context = reportContext(run, rules, language, recorded);
      this.last = { run, rules, recorded, evaluation, writable, context };
      return reviewScreen(context);
    });
  }

  problems(ask: ProblemAsk): Promise<Page<ProblemLine>> {
    return answered(() => problemPage(this.lastRun().context, ask));
  }

  ranking(ask: RankingAsk): Promise<Page<RankingLine>> {
    return answered(() => rankingPage(this.lastRun().context, ask));
  }

  award(ask: AwardAsk): Promise<Page<AwardLine>> {
    return answered(() => awardPage(this.lastRun().context, ask));
  }

  row(ask: RowRef): Promise<RowScreen> {
    return answered(() => {
      const screen = rowScreen(this.lastRun().context, ask);
      if (!screen) throw new EngineError({ code: 'taskpane.no-row', params: {} });
      return screen;
    });
  }

  write({ language, edited, beside, formulas }: WriteOptions, onProgress: OnProgress): Promise<WriteScreen> {
    return answered(async () => {
      this.isCancelled = false;
      const last = this.writableRun();
      onProgress({ phase: 'describe' });
      this.live = [];
      const {
        names,
        copies,
        stray,
        incomplete,
        fixed,
        live = [],
      } = await writeBack(this.workbook, last, {
        language,
        edited,
        beside,
        formulas,
        onDescribed: () => this.goOn(onProgress, 'write'),
      });
      return {
        sheets: names,
        copies,
        ...(stray && { stray }),
        ...(incomplete && { incomplete }),
        ...(fixed && { fixed }),
        ...this.checkable(live),
      };
    });
  }

  /** Keeps what can be checked, and says how much that is. */
  private checkable(live: readonly LiveSheet[]): Pick<WriteScreen, 'live'> {
    if (live.length === 0 || !calculates(this.workbook)) return {};
    this.live = live;
    return { live: live.reduce((sum, { cells }) => sum + cells.length, 0) };
  }

  check(language: Language, onProgress: OnProgress): Promise<CheckScreen> {
    return answered(async () => {
      onProgress({ phase: 'check' });
      const { workbook, live } = this;
      if (live.length === 0 || !calculates(workbook))
        throw new EngineError({ code: 'taskpane.no-run', params: {} });
      return checkScreen(await selfCheck(workbook, live), language);
    });
  }

  file(): Promise<Uint8Array> {
    return answered(async () => {
      const { context } = this.writableRun();
      // what writes packages is loaded only where the open workbook takes no sheets
      const { exportResult } = await import(/* webpackChunkName: "export" */ '../../app/export-result');
      return exportResult(context);
    });
  }

  targets(ask: TargetsAsk, onProgress: OnProgress): Promise<TargetsScreen> {
    return this.gathering((gatherer) => gatherer.targets(ask, onProgress));
  }

  collect(ask: CollectAsk, onProgress: OnProgress): Promise<CollectScreen> {
    return this.gathering((gatherer) => gatherer.collect(ask, onProgress));
  }

  collected(ask: CollectedAsk): Promise<Page<CollectedLine>> {
    return this.gathering((gatherer) => gatherer.page(ask));
  }

  writeCollected(options: WriteCollectedOptions, onProgress: OnProgress): Promise<WriteScreen> {
    return this.gathering(async (gatherer) => {
      const report = await gatherer.write(options, onProgress);
      this.sheetReading.forget();
      return report;
    });
  }

  collectedFile(options: CollectedFileOptions): Promise<Uint8Array> {
    return this.gathering((gatherer) => gatherer.file(options));
  }

  writeRules(ask: WriteRulesAsk, onProgress: OnProgress): Promise<WriteScreen> {
    return answered(async () => (await ruleSheets()).writeRules(this.workbook, ask, onProgress));
  }

  readRules(ask: RuleSheetsAsk, onProgress: OnProgress): Promise<RuleSheetsScreen> {
    return answered(async () => (await ruleSheets()).readRules(this.workbook, ask, onProgress));
  }

  /** What reads plans and files of other people is loaded only by who asks for it. */
  private gathering<Answer>(call: (gatherer: Gatherer) => Answer | Promise<Answer>): Promise<Answer> {
    return answered(async () => {
      this.isCancelled = false;
      this.gatherer ??= import(/* webpackChunkName: "gathering" */ './gathering').then(
        ({ Gatherer }) => new Gatherer(this.workbook, () => this.isCancelled),
      );
      return call(await this.gatherer);
    });
  }

  /** Ends a run or a write before its next phase; the workbook itself ends reading and writing. */
  cancel(): void {
    this.isCancelled = true;
  }

  private goOn(onProgress: OnProgress, phase: Parameters<OnProgress>[0]['phase']): void {
    if (this.isCancelled) throw new EngineError(CANCELLED);
    onProgress({ phase });
  }

  private lastRun(): LastRun {
    if (!this.last) throw new EngineError({ code: 'taskpane.no-run', params: {} });
    return this.last;
  }

  private writableRun(): LastRun {
    const last = this.lastRun();
    if (!last.writable) throw new EngineError({ code: 'taskpane.not-writable', params: {} });
    return last;
  }
}

/** What describes rules as sheets is loaded only by who asks for it. */
const ruleSheets = () => import(/* webpackChunkName: "rule-sheets" */ './rule-sheets');

/** Whatever goes wrong rejects with a Failure. */
async function answered<Answer>(call: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    throw new EngineError(failureOf(error));
  }
}
