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
/** As if the build had made the pages. */
const release = {
  version,
  forRelease: true,
  file: (name: string) => (/^(taskpane|help)\.html$/.test(name) ? Buffer.alloc(1) : file(name)),
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
    [
      'an AppDomain without a protocol',
      '<Hosts>',
      '<AppDomains><AppDomain>a.example</AppDomain></AppDomains><Hosts>',
      /AppDomain "a\.example" must be https:\/\/host/,
    ],
    [
      'an AppDomain with a closing slash',
      '<Hosts>',
      '<AppDomains><AppDomain>https://a.example/</AppDomain></AppDomains><Hosts>',
      /must be https:\/\/host/,
    ],
    [
      'an AppDomain with a wildcard',
      '<Hosts>',
      '<AppDomains><AppDomain>https://*.a.example</AppDomain></AppDomains><Hosts>',
      /wildcard/,
    ],
    [
      'a missing size that Office would scale',
      /<bt:Image size="24" resid="Icon.24"\/>/g,
      '',
      /Icon lacks 24 px/,
    ],
    [
      'an icon size given twice',
      /<bt:Image size="20" resid="Icon.20"\/>/g,
      '<bt:Image size="20" resid="Icon.20"/><bt:Image size="20" resid="Icon.20"/>',
      /Icon has 20 px 2 times/,
    ],
    [
      'a missing icon of the list of add-ins',
      /<HighResolutionIconUrl[^>]*>/,
      '',
      /HighResolutionIconUrl is missing/,
    ],
    [
      'a short text that is too long',
      'DefaultValue="Bình Xét đã sẵn sàng"',
      `DefaultValue="${'a'.repeat(126)}"`,
      /bt:String has 126 characters, 125 are allowed/,
    ],
    [
      'a long text that is too long in another language',
      /(Override Locale="en-US" Value=")Opens[^"]*/,
      `$1${'a'.repeat(251)}`,
      /bt:String has 251 characters, 250 are allowed/,
    ],
    [
      'a name that is too long',
      '<DisplayName DefaultValue="Bình Xét">',
      `<DisplayName DefaultValue="${'a'.repeat(126)}">`,
      /DisplayName has 126 characters, 125 are allowed/,
    ],
    [
      'a description that is too long',
      /<Description DefaultValue="[^"]*"/,
      `<Description DefaultValue="${'a'.repeat(251)}"`,
      /Description has 251 characters, 250 are allowed/,
    ],
    [
      'an address that is too long',
      'id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"',
      `id="Pane.Url" DefaultValue="https://localhost:3000/${'a'.repeat(2048)}"`,
      /bt:Url has \d+ characters, 2048 are allowed/,
    ],
    [
      'a second wording in one language',
      '<Override Locale="en-US" Value="Bình Xét – Commendation Reviews"/>',
      '<Override Locale="en-US" Value="A"/><Override Locale="en-US" Value="B"/>',
      /DisplayName has 2 wordings in en-US/,
    ],
    [
      'a wording in a language that the others do not have',
      '<Override Locale="en-US" Value="Bình Xét – Commendation Reviews"/>',
      '<Override Locale="en-US" Value="A"/><Override Locale="fr-FR" Value="B"/>',
      /has a wording in fr-FR, others do not/,
    ],
    ['a missing address for support', /<SupportUrl[^>]*>/, '', /SupportUrl is missing/],
    ['a group on another tab', 'id="TabHome"', 'id="TabData"', /belongs on the Home tab/],
    [
      'a position that only PowerPoint knows',
      '<Label resid="Group.Label"/>',
      '<Label resid="Group.Label"/><InsertAfter>TabHome</InsertAfter>',
      /InsertAfter works in PowerPoint only/,
    ],
    [
      'overrides of a version that a task pane does not have',
      'xsi:type="VersionOverridesV1_0"',
      'xsi:type="VersionOverridesV1_1"',
      /VersionOverridesV1_0 only, not VersionOverridesV1_1/,
    ],
    [
      'missing overrides',
      /<VersionOverrides[\s\S]*<\/VersionOverrides>/,
      '',
      /0 VersionOverrides instead of one/,
    ],
    [
      'a second runtime',
      '<DesktopFormFactor>',
      '<Runtimes><Runtime resid="Pane.Url"/><Runtime resid="Pane.Url"/></Runtimes><DesktopFormFactor>',
      /more than one Runtime/,
    ],
    [
      'a second command, which opens another pane',
      '</Group>',
      '<Control xsi:type="Button" id="Other"><Action xsi:type="ShowTaskpane"><TaskpaneId>Other.Pane</TaskpaneId></Action></Control></Group>',
      /buttons open different panes: BinhXet\.Pane, Other\.Pane/,
    ],
    [
      'more than one command',
      '</Group>',
      '<Control xsi:type="Button" id="Other"><Action xsi:type="ExecuteFunction"/></Control></Group>',
      /one command, which shows the pane, not \[ShowTaskpane, ExecuteFunction\]/,
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
