import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CDN, officeScript } from '../../build/office-script.cjs';
import { OFFICE_CDN } from '../../src/taskpane/content-security-policy';

const root = path.resolve(__dirname, '../..');

test.each([undefined, '', 'cdn'])(
  'with OFFICE_JS=%s office.js comes from Microsoft, and nothing is copied',
  (choice) => {
    expect(officeScript(choice, root)).toEqual({ address: CDN, files: [] });
    expect(CDN.startsWith(`${OFFICE_CDN}/`)).toBe(true);
  },
);

test('another word for OFFICE_JS is refused with a sentence', () => {
  expect(() => officeScript('local', root)).toThrow(/OFFICE_JS is "self" .* or "cdn" .*, not "local"/);
});

test('with OFFICE_JS=self the licence goes with the library', () => {
  const { address, files } = officeScript('self', root);
  expect(address).toMatch(/^office-js\/\d+\.\d+\.\d+\/office\.js$/);
  const folder = path.posix.dirname(address);
  const licence = files.find(({ to }: { to: string }) => to === `${folder}/LICENSE.md`);
  expect(readFileSync(licence?.from ?? '', 'utf8')).toContain('MICROSOFT SOFTWARE LICENSE TERMS');
});
