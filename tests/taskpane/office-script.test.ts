/** @jest-environment jsdom */
import { scriptLoaded } from '../../src/taskpane/office-script';

const never = () => false;

test('a script that ran before anyone asked counts as loaded', async () => {
  expect(await scriptLoaded(document.createElement('script'), () => true)).toBe(true);
});

test('a script that failed before anyone asked, as browser-check.js marks it, counts as failed', async () => {
  const script = document.createElement('script');
  script.setAttribute('data-failed', '');
  expect(await scriptLoaded(script, never)).toBe(false);
});

test('a page without the script counts as failed', async () => {
  expect(await scriptLoaded(null, never)).toBe(false);
});

test('a script that loads later is waited for', async () => {
  const script = document.createElement('script');
  let there = false;
  const loaded = scriptLoaded(script, () => there);
  there = true;
  script.dispatchEvent(new Event('load'));
  expect(await loaded).toBe(true);
});

test('a file that loads but is not office.js, as behind a login page, counts as failed', async () => {
  const script = document.createElement('script');
  const loaded = scriptLoaded(script, never);
  script.dispatchEvent(new Event('load'));
  expect(await loaded).toBe(false);
});

test('a script that fails later is not waited for any longer', async () => {
  const script = document.createElement('script');
  const loaded = scriptLoaded(script, never);
  script.dispatchEvent(new Event('error'));
  expect(await loaded).toBe(false);
});
