import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Unreachable, checkOnline } from '../../scripts/manifest/check-online.mjs';
import { checkSchema } from '../../scripts/manifest/check-schema.mjs';
import { describeWhere, describeWith } from '../support/tool';

const root = path.resolve(__dirname, '../..');
const manifest = path.join(root, 'manifest.xml');
const schema = path.join(root, '../shared/manifest-xsd/extended/OfficeAppManifestV1_1.xsd');

let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-manifest-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function broken(from: string, to: string): string {
  const file = path.join(folder, 'manifest.xml');
  const text = readFileSync(manifest, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  return file;
}

test('where the folder with the schema is absent, that is the one thing said', () => {
  expect(checkSchema(manifest, path.join(folder, 'none.xsd'))).toEqual({
    skipped: 'there is no folder ../shared/manifest-xsd',
  });
});

describeWith('xmllint', 'the schema', () => {
  // Microsoft's files, which the repository does not hold: no installation promises them.
  const reason = 'there is no folder ../shared/manifest-xsd beside the repository';
  describeWhere(existsSync(schema), reason, 'where its folder lies beside the repository', () => {
    test('has nothing against the manifest', () => {
      expect(checkSchema(manifest, schema)).toEqual({ problems: [] });
    });

    test.each([
      ['an element that is missing', '<Permissions>ReadWriteDocument</Permissions>', ''],
      ['an unknown element', '<Hosts>', '<Unknown/><Hosts>'],
      ['a version with a letter', '<Version>0', '<Version>a'],
    ])('refuses %s', (_, from, to) => {
      const found = checkSchema(broken(from, to), schema);
      expect('problems' in found ? found.problems.length : 0).toBeGreaterThan(0);
    });
  });
});

test('Microsoft’s parser reads the manifest, and says so where it cannot', () => {
  // In a process of its own: the package cannot be loaded by jest.
  const files = [
    manifest,
    broken('<Host Name="Workbook"/>', '<Host Name="Document"/>'),
    path.join(folder, 'none.xml'),
  ];
  const script = `
    import { checkParser } from './scripts/manifest/check-parser.mjs';
    for (const file of ${JSON.stringify(files)}) console.log((await checkParser(file)).join());`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  const [good, otherHost, absent] = stdout.split('\n');
  expect([good, otherHost]).toEqual(['', 'the parser finds no id or no host Workbook']);
  expect(absent).toMatch(/none\.xml/);
});

describe('Microsoft’s service', () => {
  const answering = (answer: object) => checkOnline(manifest, true, () => Promise.resolve(answer));

  test('accepts, or refuses with its reasons', async () => {
    expect(await answering({ isValid: true })).toEqual([]);
    const errors = [{ title: 'Icon', content: 'too small' }];
    expect(await answering({ isValid: false, report: { status: 'Rejected', errors } })).toEqual([
      'Icon: too small',
    ]);
    expect(await answering({ isValid: false, report: { status: 'Rejected' } })).toEqual([
      'the service answers "Rejected" and names no reason',
    ]);
  });

  test('that cannot be reached is told in a plain sentence', async () => {
    const offline = () =>
      Promise.reject(new Error('Unable to contact the manifest validation service.\nFetchError: ENOTFOUND'));
    const asked = checkOnline(manifest, false, offline);
    await expect(asked).rejects.toThrow(Unreachable);
    await expect(asked).rejects.toThrow(
      /could not be asked: there is no way to it from here\. Nothing was checked/,
    );
    await expect(answering({ isValid: false, status: 503, statusText: 'Busy' })).rejects.toThrow(
      /could not be asked: it answers 503 Busy/,
    );
  });

  test('does not hide an error of another kind', async () => {
    await expect(
      checkOnline(manifest, false, () => Promise.reject(new Error('no such file'))),
    ).rejects.toThrow('no such file');
  });
});
