import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Pane } from '../../../src/taskpane/pane';
import type { Surroundings } from '../../../src/taskpane/surroundings';
import { fakeConnection, type FakeConnection } from './fake-connection';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** jsdom has neither of these. */
export function completeWindow(systemIsDark: () => boolean = () => false): { change: () => void } {
  const listening = { change: (): void => undefined };
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      get matches() {
        return systemIsDark();
      },
      addEventListener: (_: string, listener: () => void) => (listening.change = listener),
    }) as unknown as MediaQueryList;
  // Working out styles from hundreds of rules takes seconds here, and nothing is laid out anyway.
  window.getComputedStyle = (element) => (element as HTMLElement).style;
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  return listening;
}

/** The pane over a fake engine and workbook, and what a person does in it. */
export class MountedPane {
  private readonly root: Root;
  readonly container = document.body.appendChild(document.createElement('div'));

  constructor(readonly connection: FakeConnection = fakeConnection()) {
    this.root = createRoot(this.container);
  }

  async open(surroundings: Partial<Surroundings> = {}): Promise<void> {
    const all: Surroundings = { host: 'excel', language: 'vi', dark: false, ...surroundings };
    // A renderer that writes no styles: here they would only cost time.
    const pane = (
      <RendererProvider renderer={createDOMRenderer(undefined)}>
        <Pane surroundings={all} connection={this.connection} />
      </RendererProvider>
    );
    await act(async () => this.root.render(pane));
  }

  close(): void {
    act(() => this.root.unmount());
    this.container.remove();
  }

  get text(): string {
    return document.body.textContent ?? '';
  }

  /** By role and accessible name: the name of the element, or the text of what labels it. */
  find(role: string, name: string | RegExp): HTMLElement {
    const found = this.all(role).filter((element) => matches(nameOf(element), name));
    if (found.length === 0) {
      const names = this.all(role).map(nameOf);
      throw new Error(`no ${role} “${name}” among: ${names.join(' | ')}`);
    }
    return found[0] as HTMLElement;
  }

  has(role: string, name: string | RegExp): boolean {
    return this.all(role).some((element) => matches(nameOf(element), name));
  }

  async click(role: string, name: string | RegExp): Promise<void> {
    const element = this.find(role, name);
    await act(async () => element.click());
  }

  async choose(label: string | RegExp, option: string | RegExp): Promise<void> {
    await this.click('combobox', label);
    await this.click(this.has('option', option) ? 'option' : 'menuitemcheckbox', option);
  }

  /** Types a text into a field and leaves it. */
  async fill(label: string | RegExp, text: string): Promise<void> {
    const field = this.find('textbox', label) as HTMLInputElement;
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    await act(async () => {
      field.focus();
      set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => field.blur());
  }

  /** Something happens in engine or workbook. */
  async happens(event: () => void): Promise<void> {
    await act(async () => event());
    await this.settle();
  }

  /** Everything that was begun settles. */
  async settle(milliseconds = 0): Promise<void> {
    await act(() => new Promise((go) => setTimeout(go, milliseconds)));
  }

  private all(role: string): Element[] {
    const selector = `[role=${role}]${NATIVE[role] === undefined ? '' : `, ${NATIVE[role]}`}`;
    return [...document.body.querySelectorAll(selector)].filter(
      (element) => element.closest('[hidden]') === null,
    );
  }
}

const NATIVE: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  textbox: 'input:not([role]):not([type=checkbox])',
  list: 'ul',
};

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = ids.length > 0 ? ids.map((id) => document.getElementById(id)) : labelsOf(element);
  return labels.length > 0 ? labels.map((each) => each?.textContent).join(' ') : shownText(element);
}

/** Without the bold copy of its text that keeps the place of a tab. */
function shownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('.fui-Tab__content--reserved-space').forEach((each) => each.remove());
  return copy.textContent ?? '';
}

function labelsOf(element: Element): Element[] {
  return 'labels' in element && element.labels instanceof NodeList ? ([...element.labels] as Element[]) : [];
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text.trim() === name : name.test(text);
}
