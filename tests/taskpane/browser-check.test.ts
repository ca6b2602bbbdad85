/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import page from '../../src/taskpane/page';

const script = readFileSync(path.resolve(__dirname, '../../src/taskpane/browser-check.js'), 'utf8');
const html = page({
  browserCheck: 'check.js',
  styleSheet: 'shell.css',
  officeScript: 'https://a.example/office.js',
});

/** The page in a web view, after its first script; modules are known where asked. */
function open({ modules }: { modules: boolean }): void {
  document.documentElement.innerHTML = html;
  document.documentElement.removeAttribute('data-unsupported');
  const bundle = document.createElement('script');
  bundle.setAttribute('type', 'module');
  bundle.src = 'https://pane.example/taskpane.1.js';
  document.head.append(bundle);
  if (modules)
    Object.defineProperty(HTMLScriptElement.prototype, 'noModule', { value: false, configurable: true });
  else Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
  const run = document.createElement('script');
  run.textContent = script;
  document.head.append(run);
}

const shown = (id: string): boolean => document.getElementById(id)?.hasAttribute('hidden') === false;
const fails = (selector: string): void => {
  document.querySelector(selector)?.dispatchEvent(new Event('error'));
};

test('it is ES5 to the last letter, as Trident (IE 11) needs it', () => {
  expect(() => parse(script, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
  expect(() => parse('const x = 1', { ecmaVersion: 5 })).toThrow();
});

test('a web view without modules shows why, hides the pane and stops saying that it opens', () => {
  open({ modules: false });
  expect([shown('unsupported'), shown('broken')]).toEqual([true, false]);
  expect(document.documentElement.hasAttribute('data-unsupported')).toBe(true);
  expect(document.getElementById('opening')).toBeNull();
});

test('one with modules shows neither text, and waits for the bundle', () => {
  open({ modules: true });
  expect([shown('unsupported'), shown('broken')]).toEqual([false, false]);
  expect(document.getElementById('opening')).not.toBeNull();
});

test('a bundle that does not load, or is forbidden by a policy, leaves a text', () => {
  open({ modules: true });
  fails('script[type=module]');
  expect([shown('broken'), document.getElementById('opening')]).toEqual([true, null]);
});

test('so does one that fails while it runs, before the pane is drawn', () => {
  open({ modules: true });
  const filename = 'https://pane.example/taskpane.1.js';
  window.dispatchEvent(new ErrorEvent('error', { filename, message: 'x is not a function' }));
  expect(shown('broken')).toBe(true);
});

test('office.js, and whatever it loads, may fail: the pane opens and has its own words for it', () => {
  open({ modules: true });
  fails('#office-js');
  const telemetry = document.createElement('script');
  document.head.append(telemetry);
  telemetry.dispatchEvent(new Event('error'));
  window.dispatchEvent(new ErrorEvent('error', { filename: 'https://a.example/office.js' }));
  expect(shown('broken')).toBe(false);
  expect(document.getElementById('office-js')?.hasAttribute('data-failed')).toBe(true);
});

test('once the pane is drawn, an error is its own to report', () => {
  open({ modules: true });
  document.getElementById('root')?.replaceChildren('the pane');
  fails('script[type=module]');
  expect(shown('broken')).toBe(false);
});
