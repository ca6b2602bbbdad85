import { describeReading, samplesIn, type Samples } from '../../app/columns/describe-reading';
import type { ReadingScreen, SampleAsk, SampleLine } from '../../app/columns/reading-screen';
import { dataFrom, gridsOf, type DataRead } from '../../app/read-data';
import type { Language } from '../../locale/language';
import { pageOf } from '../../reports/screen/page-of';
import type { Page } from '../../reports/screen/screen';
import { withSettings } from '../../rules/settings/with-settings';
import { validateRules } from '../../rules/validate';
import type { RuleSet } from '../../rules/rule-set';
import type { Grid } from '../../sheets/grid';
import type { Workbook } from '../../workbook/port';
import { EngineError } from './engine-error';
import type { OnProgress, ReadingAsk, Setup } from './review-engine';
import { choicesOf } from './choices-of';
import { packOf } from './rules-screen';

/** The sheets as they were last read, so that another choice of columns need not read them again. */
export class SheetReading {
  private grids: readonly Grid[] | undefined;
  private samplesNow: Samples | undefined;

  constructor(private readonly workbook: Workbook) {}

  /** What a run has read is what is looked at next. */
  take({ grids }: Pick<DataRead, 'grids'>): void {
    this.grids = grids;
  }

  /** Sheets were written that are read: the next look reads them again. */
  forget(): void {
    this.grids = undefined;
  }

  async screen({ setup, language, again }: ReadingAsk, onProgress: OnProgress): Promise<ReadingScreen> {
    if (again) this.grids = undefined;
    if (this.grids === undefined) onProgress({ phase: 'read' });
    this.grids ??= await gridsOf({ workbook: this.workbook, files: [] }, { look: true });
    const rules = rulesOf(setup, language);
    const choices = choicesOf(setup);
    const described = { read: dataFrom(this.grids, rules, choices), rules, choices, language };
    this.samplesNow = samplesIn(described);
    return describeReading(described, this.samplesNow);
  }

  samples(ask: SampleAsk): Page<SampleLine> {
    if (!this.samplesNow) throw new EngineError({ code: 'taskpane.no-reading', params: {} });
    const lines = this.samplesNow(ask.population, ask.sheet, ask.field);
    return pageOf(ask.differing ? lines.filter(({ differs }) => differs) : lines, ask, (line) => line);
  }
}

/** The pack with the changes of the setup; where these are not valid, the pack as it is. */
function rulesOf(setup: Setup, language: Language): RuleSet {
  const json = packOf(setup);
  const changed = withSettings(json, setup.changes, language).json;
  const rules = validateRules(changed, { language }).rules ?? validateRules(json, { language }).rules;
  if (!rules) throw new Error('a pack is valid');
  return rules;
}
