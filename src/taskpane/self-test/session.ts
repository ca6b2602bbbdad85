import product from '../../../package.json';
import type { Outcome } from '../../workbook/office/self-test/check';
import { CHECKS } from '../../workbook/office/self-test/checks';
import { refuseContent } from '../../workbook/office/self-test/blank-workbook';
import { tryWhileEditing } from '../../workbook/office/self-test/editing-check';
import { reportText } from '../../workbook/office/self-test/report-text';
import { runChecks } from '../../workbook/office/self-test/run-checks';
import { surroundingFacts } from '../../workbook/office/self-test/surroundings';
import type { View } from './view';

/** What the buttons of the page do, and the report that grows by it. */
export class Session {
  private outcomes: readonly Outcome[] = [];
  private edited: readonly Outcome[] = [];
  private stopped = false;

  constructor(private readonly view: View) {
    view.start.addEventListener('click', () => this.run());
    view.stop.addEventListener('click', () => void (this.stopped = true));
    view.edit.addEventListener('click', () => this.edit());
    view.copy.addEventListener('click', () => this.copy());
    this.busy(false);
  }

  private async run(): Promise<void> {
    const { view } = this;
    this.stopped = false;
    this.busy(true);
    try {
      const refusal = await refuseContent();
      if (refusal?.why === 'read-only') return view.tell('self-test.read-only');
      if (refusal) return view.tell('self-test.not-blank', { what: refusal.what });
      this.outcomes = await runChecks({
        checks: CHECKS,
        onProgress: (done, { id }) =>
          view.tell('self-test.progress', { done: done + 1, all: CHECKS.length, name: id }),
        isStopped: () => this.stopped,
      });
      this.tellOutcome();
    } catch (error) {
      view.tell('self-test.failed', { reason: String(error) });
    } finally {
      this.busy(false);
      this.show();
    }
  }

  private tellOutcome(): void {
    if (this.stopped) return this.view.tell('self-test.stopped');
    const count = (...verdicts: Outcome['verdict'][]): number =>
      this.outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length;
    this.view.tell('self-test.done', {
      good: count('as-expected'),
      bad: count('differs'),
      told: count('noted', 'not-tried'),
    });
  }

  private async edit(): Promise<void> {
    const { view } = this;
    this.busy(true);
    try {
      this.edited = await tryWhileEditing({
        onWait: (seconds) => view.tellEditing('self-test.editing.begin', { seconds }),
        onEnter: () => view.tellEditing('self-test.editing.enter'),
      });
      view.tellEditing('self-test.editing.done');
    } catch (error) {
      view.tellEditing('self-test.failed', { reason: String(error) });
    } finally {
      this.busy(false);
      this.show();
    }
  }

  private async copy(): Promise<void> {
    const { report } = this.view;
    try {
      await navigator.clipboard.writeText(report.value);
      this.view.tellCopy('self-test.copied');
    } catch {
      // Not every web view lets a page write to the clipboard: the person can.
      report.select();
      this.view.tellCopy('self-test.not-copied');
    }
  }

  private show(): void {
    const outcomes = [...this.outcomes, ...this.edited];
    const head = { version: product.version, when: new Date(), facts: surroundingFacts() };
    this.view.report.value = outcomes.length === 0 ? '' : reportText(head, outcomes);
    this.view.copy.disabled = outcomes.length === 0;
  }

  private busy(busy: boolean): void {
    this.view.start.disabled = busy;
    this.view.edit.disabled = busy;
    this.view.stop.disabled = !busy;
  }
}
