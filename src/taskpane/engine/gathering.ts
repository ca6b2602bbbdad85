import { Cancelled, type SourceFile } from '../../app/collect/collect-case';
import { collectInto, formerIn, standingOf } from '../../app/collect/collect-into';
import { gather, type Gathered } from '../../app/collect/gather';
import { isNoData, openSource } from '../../app/collect/open-source';
import { withReasons } from '../../app/collect/with-reasons';
import { writeCollected } from '../../app/collect/write-collected';
import { writtenPlaces } from '../../app/collect/written-places';
import { planTargets } from '../../app/targets/plan-targets';
import { targetLines } from '../../app/targets/target-lines';
import type { Problem } from '../../engine/problem';
import type { Page } from '../../reports/screen/screen';
import { withSettings } from '../../rules/settings/with-settings';
import { WorkbookError, type Workbook } from '../../workbook/port';
import { collectedPage } from './collected-page';
import type { LastGathered } from './last-gathered';
import { EngineError } from './engine-error';
import { CANCELLED } from './failure';
import type {
  CollectAsk,
  CollectedAsk,
  CollectedFileOptions,
  CollectedLine,
  CollectScreen,
  NamedFile,
  TargetsAsk,
  TargetsScreen,
  WriteCollectedOptions,
} from './gathering-engine';
import type { OnProgress, WriteScreen } from './review-engine';
import { packOf } from './rules-screen';

/** Milliseconds between two words about how far it is. */
const BETWEEN = 100;

/** Reading plans and the units' files over a workbook; keeps what was collected last. */
export class Gatherer {
  private last: LastGathered | undefined;

  constructor(
    private readonly workbook: Workbook,
    private readonly isCancelled: () => boolean,
  ) {}

  async targets({ setup, language, sheets }: TargetsAsk, onProgress: OnProgress): Promise<TargetsScreen> {
    onProgress({ phase: 'read' });
    const { workbook } = this;
    const { changes } = setup;
    const read = await planTargets({
      workbook,
      json: packOf(setup),
      changes,
      language,
      ...(sheets && { sheets }),
    });
    return { sheets: read.sheets, lines: targetLines(read.proposals, language) };
  }

  async collect({ files, setup, language }: CollectAsk, onProgress: OnProgress): Promise<CollectScreen> {
    this.last = undefined;
    onProgress({ phase: 'read' });
    const { json } = withSettings(packOf(setup), setup.changes, language);
    const [former, standing] = [await formerIn(this.workbook), await standingOf(this.workbook)];
    const outcome = await gather({
      sources: sourcesOf(files),
      json,
      name: setup.pack,
      language,
      ...(former && { former }),
      onProgress: inPortions(onProgress),
      isCancelled: this.isCancelled,
    }).catch((error: unknown) => {
      throw error instanceof Cancelled ? new EngineError(CANCELLED) : error;
    });
    const gathered = 'gathered' in outcome ? outcome.gathered : undefined;
    const { files: told, problems } =
      'gathered' in outcome ? outcome.gathered : { files: outcome.report.files, problems: outcome.problems };
    const last = { gathered, files: told, problems, standing };
    this.last = last;
    return screenOf(last, former !== undefined);
  }

  page(ask: CollectedAsk): Page<CollectedLine> {
    return collectedPage(this.lastGathered(), ask);
  }

  async write(
    { language, reasons, edited, beside }: WriteCollectedOptions,
    onProgress: OnProgress,
  ): Promise<WriteScreen> {
    const last = this.lastGathered();
    const gathered = withReasons(writable(last), reasons);
    onProgress({ phase: 'describe' });
    const written = await collectInto(this.workbook, gathered, {
      language,
      standing: last.standing,
      ...(edited && { edited }),
      ...(beside && { beside }),
    });
    // what is written now may be written again: a reason more, another choice
    this.last = {
      ...last,
      gathered,
      standing: await standingOf(this.workbook),
      places: writtenPlaces(gathered, written),
    };
    const { names, copies = [], stray, incomplete } = written;
    return { sheets: names, copies, ...(stray && { stray }), ...(incomplete && { incomplete }) };
  }

  async file({ language, reasons }: CollectedFileOptions): Promise<Uint8Array> {
    const { bytes } = await writeCollected(withReasons(writable(this.lastGathered()), reasons), language);
    return bytes;
  }

  private lastGathered(): LastGathered {
    if (!this.last) throw new EngineError({ code: 'taskpane.collect.gone', params: {} });
    return this.last;
  }
}

function writable({ gathered }: LastGathered): Gathered {
  if (!gathered) throw new EngineError({ code: 'taskpane.collect.nothing', params: {} });
  return gathered;
}

/** In the order of their names, letter by letter, the same on every machine; files of the system are left out. */
function sourcesOf(files: readonly NamedFile[]): SourceFile[] {
  return files
    .filter(({ name }) => !isNoData(name.split('/').at(-1)!))
    .map(({ name, file }) => ({ name: name.normalize('NFC'), file }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, file }) => ({
      name,
      open: () => openSource(name, file.size, async () => new Uint8Array(await contentOf(name, file))),
    }));
}

/** A browser gives no file that has been moved, changed or locked since it was chosen. */
async function contentOf(name: string, file: NamedFile['file']): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    const reason = error instanceof Error ? error.name : typeof error;
    throw new WorkbookError('cli.file-unreadable', { path: name, reason });
  }
}

/** The first file, the last one, and ten times a second those between. */
function inPortions(onProgress: OnProgress) {
  let last = -Infinity;
  return ({ done, total, file }: { done: number; total: number; file: string }): void => {
    const now = performance.now();
    if (done < total && now - last < BETWEEN) return;
    last = now;
    onProgress({ phase: 'collect', done: done / total, detail: `${done}/${total}: ${file}` });
  };
}

function screenOf({ gathered, files, problems }: LastGathered, again: boolean): CollectScreen {
  const count = (severity: Problem['severity']): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const read = files.filter(({ state }) => state === 'read').length;
  return {
    files: { total: files.length, read, skipped: files.length - read },
    populations: (gathered?.populations ?? []).map(({ population, rows }) => ({
      title: population.title,
      rows: rows.length,
    })),
    counts: { error: count('error'), question: count('question'), warning: count('warning') },
    changes: gathered?.log.added ?? 0,
    reasons: gathered?.log.lines.filter(({ why }) => why === '').length ?? 0,
    again,
    writable: gathered !== undefined,
  };
}
