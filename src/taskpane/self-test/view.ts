import { say, type PaneCode as Code, type Values } from '../../locale/pane-catalogue';
import type { Language } from '../../locale/language';
import { element } from './element';

/** The page's elements; what they do is given by whoever makes them. */
export interface View {
  readonly start: HTMLButtonElement;
  readonly stop: HTMLButtonElement;
  readonly edit: HTMLButtonElement;
  readonly copy: HTMLButtonElement;
  readonly report: HTMLTextAreaElement;
  /** Says how the test stands. */
  tell(code: Code, params?: Values): void;
  /** Says how the test by hand stands. */
  tellEditing(code: Code, params?: Values): void;
  /** Says what became of copying. */
  tellCopy(code: Code): void;
}

/** Fills an element with the page, in place of what is there. */
export function makeView(root: HTMLElement, language: Language, back: string): View {
  const words = (code: Code, params?: Values): string => say(language, code, params);
  const button = (code: Code): HTMLButtonElement =>
    element('button', { type: 'button', disabled: true }, words(code));
  const status = element('p', { role: 'status' });
  const editing = element('p', { role: 'status' });
  const copied = element('p', { role: 'status' });
  const view = {
    start: button('self-test.start'),
    stop: button('self-test.stop'),
    edit: button('self-test.editing.start'),
    copy: button('self-test.copy'),
    report: element('textarea', { id: 'report', rows: '14', readonly: true, spellcheck: 'false' }),
  };
  document.documentElement.lang = language;
  document.title = words('self-test.title');
  root.replaceChildren(
    element(
      'main',
      { class: 'plain self-test' },
      element('h1', {}, words('self-test.title')),
      element('p', {}, words('self-test.intro')),
      element('p', {}, view.start, ' ', view.stop),
      status,
      element('h2', {}, words('self-test.editing.title')),
      element('p', {}, words('self-test.editing.text')),
      element('p', {}, view.edit),
      editing,
      element('h2', {}, element('label', { for: 'report' }, words('self-test.report'))),
      view.report,
      element('p', {}, view.copy),
      copied,
      element('p', {}, element('a', { href: back }, words('self-test.back'))),
    ),
  );
  return {
    ...view,
    tell: (code, params) => void (status.textContent = words(code, params)),
    tellEditing: (code, params) => void (editing.textContent = words(code, params)),
    tellCopy: (code) => void (copied.textContent = words(code)),
  };
}
