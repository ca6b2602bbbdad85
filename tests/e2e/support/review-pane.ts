import type { Frame, Locator } from 'playwright-core';
import type { ExcelHost } from '../../../excel-host/host';
import type { OpenAddIn } from '../../../excel-host/transports/chromium';
import { say, type Code, type Values } from '../../../src/locale/catalogue';
import { PACKS } from '../../../src/rules/packs';
import { until } from './until';

/** A sentence of the pane, in Vietnamese. */
export const vi = (code: Code, params?: Values): string => say('vi', code, params);

const STEPS = ['prepare', 'results', 'write'] as const;

/** What a person does in the pane, by the names of what is seen. */
export class ReviewPane {
  constructor(
    readonly host: ExcelHost,
    readonly visit: OpenAddIn,
  ) {}

  get frame(): Frame {
    return this.visit.frame;
  }

  button(code: Code, params?: Values): Locator {
    return this.frame.getByRole('button', { name: vi(code, params), exact: true });
  }

  async press(code: Code, params?: Values): Promise<void> {
    await this.button(code, params).click();
  }

  /** A sentence that is seen somewhere. */
  text(code: Code, params?: Values): Locator {
    return this.frame.getByText(vi(code, params)).first();
  }

  async sees(code: Code, params?: Values): Promise<void> {
    await this.text(code, params).waitFor();
  }

  async goTo(step: (typeof STEPS)[number]): Promise<void> {
    const number = STEPS.indexOf(step) + 1;
    const name = vi('taskpane.step.numbered', { number, name: vi(`taskpane.step.${step}`) });
    await this.frame.getByRole('tab', { name, exact: true }).click();
  }

  /** The lines of one of the lists of results, as one reads them. */
  async linesUnder(tab: Code, params?: Values): Promise<string[]> {
    const name = vi(tab, params);
    await this.frame.getByRole('tab', { name, exact: true }).click();
    const panel = this.frame.getByRole('tabpanel', { name, exact: true });
    await panel.getByRole('status').waitFor();
    return texts(panel.getByRole('listitem'));
  }

  async choosePack(id: string): Promise<void> {
    await this.choose('taskpane.pack.label', packTitle(id));
    await this.frame.getByLabel(vi('taskpane.period.label')).waitFor();
  }

  async choose(label: Code, option: string): Promise<void> {
    await this.frame.getByRole('combobox', { name: vi(label) }).click();
    await this.frame.getByRole('option', { name: option, exact: true }).click();
  }

  /** Bình xét; waits for the outcome, which must be this state. */
  async review(state: 'complete' | 'open' | 'blocked' = 'complete'): Promise<void> {
    const before = this.host.roundTrips;
    // A button that says why it may not be pressed yet can be clicked all the same.
    await this.button('taskpane.action.review')
      .and(this.frame.locator(':not([aria-disabled="true"])'))
      .click();
    await until(() => this.host.roundTrips > before);
    await this.sees(`taskpane.state.${state}`);
    await this.frame.getByRole('tab', { name: vi('taskpane.tab.awards') }).waitFor();
  }

  async startWrite(): Promise<void> {
    await this.goTo('write');
    await this.press('taskpane.action.write');
  }

  async write(): Promise<void> {
    await this.startWrite();
    await this.sees('taskpane.done.written');
  }

  /** Chooses a pack and reviews; the state must be this one. */
  async decide(pack: string, state?: 'complete' | 'open' | 'blocked'): Promise<void> {
    await this.choosePack(pack);
    await this.review(state);
  }

  /** Reviews again after a write. */
  async reviewAgain(): Promise<void> {
    await this.press('taskpane.way.review-again');
    await this.frame.getByRole('tab', { name: vi('taskpane.tab.awards') }).waitFor();
  }

  async undo(): Promise<void> {
    await this.press('taskpane.undo.button');
    await this.press('taskpane.undo.confirm');
    await this.sees('taskpane.done.undone');
  }

  /** The lines of a list, as one reads them. */
  async lines(label: string): Promise<string[]> {
    const list = this.frame.getByRole('list', { name: label, exact: true });
    await list.waitFor();
    return texts(list.getByRole('listitem'));
  }

  /** The figure that stands under that name in the rules; its group is opened first. */
  async setting(group: Code, name: string): Promise<Locator> {
    const header = this.frame.getByRole('button', { name: new RegExp(`^${vi(group)} \\(`) });
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    return this.frame.getByRole('textbox', { name, exact: true });
  }
}

function packTitle(id: string): string {
  const pack = PACKS.find((one) => one.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack.title;
}

async function texts(lines: Locator): Promise<string[]> {
  return (await lines.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
}
