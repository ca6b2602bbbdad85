import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { productionManifest } from '../../build/production-manifest.cjs';
import { lintManifest } from '../../scripts/manifest/lint.mjs';
import { REQUIRED_API } from '../../src/taskpane/surroundings';

const root = path.resolve(__dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const manifest = read('manifest.xml');
const { version } = JSON.parse(read('package.json')) as { version: string };

const file = (name: string) => {
  const full = path.join(root, name);
  return existsSync(full) ? readFileSync(full) : null;
};
const development = { version, forRelease: false, file };
/** As if the build had made the page. */
const release = {
  version,
  forRelease: true,
  file: (name: string) => (name === 'taskpane.html' ? Buffer.alloc(1) : file(name)),
};

describe('the manifest of the repository', () => {
  test('has nothing that only Office would complain about', () => {
    expect(lintManifest(manifest, development)).toEqual([]);
  });

  test('asks for the same API set that the pane checks when it starts', () => {
    expect(manifest).toContain(`<Set Name="${REQUIRED_API.set}" MinVersion="${REQUIRED_API.version}"/>`);
  });
});

describe('the lint of the manifest', () => {
  const cases: [string, string | RegExp, string, RegExp][] = [
    ['a resid without a resource', 'resid="Open.Tip"', 'resid="Open.Tipp"', /"Open.Tipp" has no resource/],
    [
      'a resource nobody uses',
      '<Title resid="Start.Title"/>',
      '<Title resid="Open.Label"/>',
      /"Start.Title" is never used/,
    ],
    [
      'a long text where a short one belongs',
      '<Label resid="Open.Label"/>',
      '<Label resid="Open.Tip"/>',
      /Label wants a resource of bt:ShortStrings/,
    ],
    ['an id used twice', 'id="BinhXet.Open"', 'id="BinhXet.Group"', /id "BinhXet.Group" is used twice/],
    [
      'an id that is too long',
      /Group\.Label/g,
      'Group.Label.That.Is.Longer.Than.32',
      /at most 32 characters/,
    ],
    [
      'a plain http address',
      'https://localhost:3000/assets/icon-16.png',
      'http://localhost:3000/assets/icon-16.png',
      /is no https address/,
    ],
    ['a missing required icon size', /<bt:Image size="80" resid="Icon.80"\/>/g, '', /Icon lacks 80 px/],
    ['an illegal icon size', 'size="16"', 'size="17"', /17 is no legal icon size/],
    [
      'an icon with other pixels than it says',
      'assets/icon-20.png',
      'assets/icon-24.png',
      /icon-24\.png has 24 × 24 px, not 20 × 20/,
    ],
    ['an icon that is no PNG', 'assets/icon-20.png', 'package.json', /package\.json is no PNG/],
    [
      'an icon that is not there',
      'assets/icon-64.png',
      'assets/icon-65.png',
      /there is no file assets\/icon-65\.png/,
    ],
    [
      'an icon from somewhere else',
      'https://localhost:3000/assets/icon-16.png',
      'https://other.example/icon-16.png',
      /not served beside the pane/,
    ],
    ['a short default locale', '>vi-VN<', '>vi<', /"vi" is no full tag/],
    [
      'an Override for the default locale',
      'Locale="en-US"',
      'Locale="vi-VN"',
      /Override for the default locale/,
    ],
    [
      'a text without its English wording',
      /<Override Locale="en-US" Value="Emulation[^>]*>/,
      '',
      /Description has 0 wordings in en-US/,
    ],
    [
      'a version unlike that of package.json',
      `<Version>${version}.0`,
      '<Version>9.9.9.0',
      /Version is 9\.9\.9\.0/,
    ],
    ['an unknown requirement set', 'Name="ExcelApi"', 'Name="ExcelApis"', /no requirement set ExcelApis/],
    [
      'a version no Excel has',
      ' MinVersion="1.9"',
      ' MinVersion="1.99"',
      /no requirement set ExcelApi 1\.99/,
    ],
    ['missing requirements', /<Requirements>[\s\S]*?<\/Requirements>/, '', /Requirements are missing/],
    [
      'requirements inside VersionOverrides',
      '<Resources>',
      '<Requirements/><Resources>',
      /ribbon button vanish/,
    ],
    [
      'an AppDomain with a path',
      '<Hosts>',
      '<AppDomains><AppDomain>https://a.example/x</AppDomain></AppDomains><Hosts>',
      /must be https:\/\/host/,
    ],
  ];

  test.each(cases)('finds %s', (_, from, to, sentence) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(lintManifest(broken, development)).toContainEqual(expect.stringMatching(sentence));
  });

  test('says the line of a text that is no XML', () => {
    expect(() => lintManifest(manifest.replace('</Id>', '</Idd>'), development)).toThrow(/^line \d+:/);
  });

  test('finds an address of this machine in a release', () => {
    const problems = lintManifest(manifest, release);
    expect(problems).toContainEqual(expect.stringMatching(/still points at localhost:3000/));
  });

  test('finds a page that the build did not make', () => {
    const text = productionManifest(manifest, 'https://tdkt.example');
    const problems = lintManifest(text, { ...release, file });
    expect(problems).toContainEqual(expect.stringMatching(/taskpane\.html, which the build did not make/));
  });
});

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

  test.each(['http://tdkt.example', 'tdkt.example', 'https://a.example/?x=1', 'https://me:pw@a.example'])(
    'is refused for BASE_URL %s',
    (baseUrl) => {
      expect(() => productionManifest(manifest, baseUrl)).toThrow(/BASE_URL must be a plain https address/);
    },
  );
});
