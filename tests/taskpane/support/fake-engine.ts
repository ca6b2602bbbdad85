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
  Slice,
} from '../../../src/reports/screen/screen';
import type { ReadingScreen, SampleAsk, SampleLine } from '../../../src/app/columns/reading-screen';
import type { Language } from '../../../src/locale/language';
import type {
  CheckScreen,
  Failure,
  OnProgress,
  ReadingAsk,
  ReviewEngine,
  RulesScreen,
  Setup,
  WriteOptions,
  WriteScreen,
} from '../../../src/taskpane/engine/review-engine';
import type {
  CollectAsk,
  CollectedAsk,
  CollectedFileOptions,
  CollectedLine,
  CollectScreen,
  TargetsAsk,
  TargetsScreen,
  WriteCollectedOptions,
} from '../../../src/taskpane/engine/gathering-engine';
import type {
  RuleSheetsAsk,
  RuleSheetsScreen,
  WriteRulesAsk,
} from '../../../src/taskpane/engine/rule-sheets-engine';
import { readingScreen } from './fake-reading';
import { EngineError } from '../../../src/taskpane/engine/engine-error';
import { Later } from './later';
import { rankingLines, PROBLEMS, reviewScreen, ROW, rulesScreen, awardLines } from './fake-screens';

/**
 * An engine whose answers a test decides. `run` and `write` wait for the test where it holds them; everything that was
 * asked is kept in order.
 */
export class FakeEngine implements ReviewEngine {
  readonly asked: { readonly call: string; readonly with: readonly unknown[] }[] = [];
  screenNow: (language: Language) => ReviewScreen = () => reviewScreen();
  rulesNow: (setup: Setup) => RulesScreen = rulesScreen;
  /** What the next calls of `write` answer, in order; then the usual. */
  readonly writes: (WriteScreen | Failure)[] = [];
  bytes: Uint8Array | Failure = new Uint8Array([80, 75]);
  held: Later<void> | undefined;
  private progress: OnProgress = () => undefined;

  /** The next run or write waits until the test lets it go on or fail. */
  hold(): Later<void> {
    this.held = new Later();
    return this.held;
  }

  tell(progress: Parameters<OnProgress>[0]): void {
    this.progress(progress);
  }

  calls(name: string): readonly (readonly unknown[])[] {
    return this.asked.filter(({ call }) => call === name).map((one) => one.with);
  }

  async rules(setup: Setup, language: Language): Promise<RulesScreen> {
    this.asked.push({ call: 'rules', with: [setup, language] });
    return this.rulesNow(setup);
  }

  readingNow: (ask: ReadingAsk) => ReadingScreen = ({ setup }) => readingScreen(setup);
  samplesNow: readonly SampleLine[] = [];

  async reading(ask: ReadingAsk): Promise<ReadingScreen> {
    this.asked.push({ call: 'reading', with: [ask] });
    return this.readingNow(ask);
  }

  async samples(ask: SampleAsk): Promise<Page<SampleLine>> {
    this.asked.push({ call: 'samples', with: [ask] });
    return page(
      this.samplesNow.filter(({ differs }) => differs || !ask.differing),
      ask,
    );
  }

  async run(setup: Setup, language: Language, onProgress: OnProgress): Promise<ReviewScreen> {
    this.asked.push({ call: 'run', with: [setup, language] });
    await this.work(onProgress);
    return this.screenNow(language);
  }

  async screen(language: Language): Promise<ReviewScreen> {
    this.asked.push({ call: 'screen', with: [language] });
    return this.screenNow(language);
  }

  async problems(ask: ProblemAsk): Promise<Page<ProblemLine>> {
    this.asked.push({ call: 'problems', with: [ask] });
    return page(
      PROBLEMS.filter(({ severity }) => ask.severity === undefined || severity === ask.severity),
      ask,
    );
  }

  async ranking(ask: RankingAsk): Promise<Page<RankingLine>> {
    this.asked.push({ call: 'ranking', with: [ask] });
    return page(rankingLines(ask.group), ask);
  }

  async award(ask: AwardAsk): Promise<Page<AwardLine>> {
    this.asked.push({ call: 'award', with: [ask] });
    return page(
      awardLines().filter(({ decision }) => ask.decision === undefined || decision === ask.decision),
      ask,
    );
  }

  async row(ask: RowRef): Promise<RowScreen> {
    this.asked.push({ call: 'row', with: [ask] });
    return { ...ROW, name: ask.key['ho_ten'] ?? '' };
  }

  /** What the next calls of `check` answer, in order; then that all is the same. */
  readonly checks: (CheckScreen | Failure)[] = [];

  async check(language: Language, onProgress: OnProgress): Promise<CheckScreen> {
    this.asked.push({ call: 'check', with: [language] });
    await this.work(onProgress);
    const answer = this.checks.shift() ?? { compared: 12, differing: 0, differences: [] };
    if ('code' in answer) throw new EngineError(answer);
    return answer;
  }

  async write(options: WriteOptions, onProgress: OnProgress): Promise<WriteScreen> {
    this.asked.push({ call: 'write', with: [options] });
    await this.work(onProgress);
    const answer = this.writes.shift() ?? {
      sheets: ['Bảng điểm', 'Xếp hạng', 'Danh sách đề nghị'],
      copies: [],
    };
    if ('code' in answer) throw new EngineError(answer);
    return answer;
  }

  async file(): Promise<Uint8Array> {
    this.asked.push({ call: 'file', with: [] });
    if ('code' in this.bytes) throw new EngineError(this.bytes);
    return this.bytes;
  }

  targetsNow: TargetsScreen = { sheets: [], lines: [] };
  collectNow: CollectScreen = {
    files: { total: 0, read: 0, skipped: 0 },
    populations: [],
    counts: { error: 0, question: 0, warning: 0 },
    changes: 0,
    reasons: 0,
    again: false,
    writable: false,
  };
  collectedNow: readonly CollectedLine[] = [];

  readonly rulesWrites: (WriteScreen | Failure)[] = [];
  rulesRead: RuleSheetsScreen = { sheets: [], isChanged: false, problems: [] };

  async writeRules(ask: WriteRulesAsk, onProgress: OnProgress): Promise<WriteScreen> {
    this.asked.push({ call: 'writeRules', with: [ask] });
    await this.work(onProgress);
    const answer = this.rulesWrites.shift() ?? { sheets: ['Tiêu chí', 'Danh hiệu'], copies: [] };
    if ('code' in answer) throw new EngineError(answer);
    return answer;
  }

  async readRules(ask: RuleSheetsAsk, onProgress: OnProgress): Promise<RuleSheetsScreen> {
    this.asked.push({ call: 'readRules', with: [ask] });
    await this.work(onProgress);
    return this.rulesRead;
  }

  async targets(ask: TargetsAsk, onProgress: OnProgress): Promise<TargetsScreen> {
    this.asked.push({ call: 'targets', with: [ask] });
    await this.work(onProgress);
    return this.targetsNow;
  }

  async collect(ask: CollectAsk, onProgress: OnProgress): Promise<CollectScreen> {
    this.asked.push({ call: 'collect', with: [ask] });
    await this.work(onProgress);
    return this.collectNow;
  }

  async collected(ask: CollectedAsk): Promise<Page<CollectedLine>> {
    this.asked.push({ call: 'collected', with: [ask] });
    return page(this.collectedNow, ask);
  }

  async writeCollected(options: WriteCollectedOptions, onProgress: OnProgress): Promise<WriteScreen> {
    this.asked.push({ call: 'writeCollected', with: [options] });
    await this.work(onProgress);
    const answer = this.writes.shift() ?? { sheets: ['Đơn vị', 'Nhật ký điểm'], copies: [] };
    if ('code' in answer) throw new EngineError(answer);
    return answer;
  }

  async collectedFile(options: CollectedFileOptions): Promise<Uint8Array> {
    this.asked.push({ call: 'collectedFile', with: [options] });
    if ('code' in this.bytes) throw new EngineError(this.bytes);
    return this.bytes;
  }

  cancel(): void {
    this.asked.push({ call: 'cancel', with: [] });
    this.held?.fail(new EngineError({ code: 'workbook.cancelled', params: {} }));
  }

  private async work(onProgress: OnProgress): Promise<void> {
    this.progress = onProgress;
    const { held } = this;
    try {
      await held?.promise;
    } finally {
      this.held = undefined;
    }
  }
}

function page<Line>(lines: readonly Line[], { from, count }: Slice): Page<Line> {
  return { lines: lines.slice(from, from + count), total: lines.length };
}
