import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { productionManifest } from '../../build/production-manifest.cjs';
import { lintGrowth } from '../../scripts/manifest/lint-growth.mjs';
import { lintManifest } from '../../scripts/manifest/lint.mjs';

const root = path.resolve(__dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const manifest = read('manifest.xml');
const { version } = JSON.parse(read('package.json')) as { version: string };

const file = (name: string) => {
  const full = path.join(root, name);
  return existsSync(full) ? readFileSync(full) : null;
};
/** As if the build had made the pages. */
const release = {
  version,
  forRelease: true,
  file: (name: string) => (/^(taskpane|help)\.html$/.test(name) ? Buffer.alloc(1) : file(name)),
};

describe('the manifest for a server', () => {
  test.each(['https://tdkt.example/binh-xet', 'https://tdkt.example/binh-xet/'])(
    'names only the server, for BASE_URL %s',
    (baseUrl) => {
      const text = productionManifest(manifest, baseUrl);
      expect(text).not.toContain('localhost');
      expect(text).toContain('DefaultValue="https://tdkt.example/binh-xet/taskpane.html"');
      expect(lintManifest(text, release)).toEqual([]);
    },
  );

  test.each([
    ['http://tdkt.example', /is plain http, which Office does not open\.$/],
    ['tdkt.example', /is no such address/],
    ['https:/tdkt.example', /is no such address/],
    ['https://', /is no such address/],
    ['ftp://tdkt.example', /is no such address/],
    ['https://a.example/?x=1', /ends in a query/],
    ['https://a.example/?', /ends in a query/],
    ['https://a.example/#x', /ends in a fragment/],
    ['https://me:pw@a.example', /holds a name or a password/],
    ['https://a.example ', /has a blank/],
    ['https://a.example/x y', /has a blank/],
    ['https://a.example\\\\x', /a backslash/],
    ['https://a.example/"', /a quotation mark/],
    ['https://*.a.example', /wildcard/],
    ['https://a.example/taskpane.html', /names a file, not the folder/],
    ['https://a.example/x//', /something left over in its path/],
    ['https://a.example/x;', /something left over in its path/],
    ['https://localhost:3000', /is this machine/],
    ['https://127.0.0.1/x', /is this machine/],
    ['https://[::1]/x', /is this machine/],
  ])('is refused for BASE_URL %s, with a sentence that says why', (baseUrl, why) => {
    const build = () => productionManifest(manifest, baseUrl);
    expect(build).toThrow(
      /^BASE_URL must be the https address of a folder, such as https:\/\/intranet\.example/,
    );
    expect(build).toThrow(why);
  });

  test('has a port and a path as given, and is XML whatever stands in the path', () => {
    const text = productionManifest(manifest, 'https://tdkt.example:8443/a&b/$&');
    expect(text).toContain('DefaultValue="https://tdkt.example:8443/a&amp;b/$&amp;/taskpane.html"');
    expect(lintManifest(text, release)).toEqual([]);
  });

  test('names a help page for support, and the version of the product', () => {
    const text = productionManifest(manifest, 'https://tdkt.example');
    expect(text).toContain('<SupportUrl DefaultValue="https://tdkt.example/help.html"/>');
    expect(text).toContain(`<Version>${version}.0</Version>`);
  });
});

describe('the version beside that of the last release', () => {
  const higher = manifest.replace(`<Version>${version}.0`, '<Version>99.0.0.0');
  const changed = manifest.replace('Bình Xét đã sẵn sàng', 'Bình Xét sẵn sàng');

  test('may stay where only comments have changed', () => {
    expect(lintGrowth(manifest.replace(/<!--[\s\S]*?-->/, ''), manifest)).toEqual([]);
  });

  test('must grow where anything else has', () => {
    expect(lintGrowth(changed, manifest)).toEqual([
      expect.stringMatching(/has changed since .* Version has not/),
    ]);
    expect(lintGrowth(changed.replace(`<Version>${version}.0`, '<Version>99.0.0.0'), manifest)).toEqual([]);
  });

  test('must not shrink, counted part by part', () => {
    expect(lintGrowth(manifest, higher)).toEqual([expect.stringMatching(/is lower than 99\.0\.0\.0/)]);
    const [nine, ten] = ['0.9.0.0', '0.10.0.0'].map((one) =>
      manifest.replace(`<Version>${version}.0`, `<Version>${one}`),
    );
    expect(lintGrowth(ten ?? '', nine ?? '')).toEqual([]);
    expect(lintGrowth(nine ?? '', ten ?? '')).toHaveLength(1);
  });
});
