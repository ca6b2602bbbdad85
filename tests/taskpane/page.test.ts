/** @jest-environment jsdom */
import helpPage from '../../src/taskpane/help-page';
import page from '../../src/taskpane/page';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const rendered = (officeScript: string): Document =>
  new DOMParser().parseFromString(
    page({ browserCheck: 'check.1.js', styleSheet: 'shell.2.css', officeScript }),
    'text/html',
  );
const html = rendered(CDN);

const policyOf = (of: Document): ReadonlyMap<string, string[]> =>
  new Map(
    (of.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '')
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
const policy = policyOf(html);

test('the page holds no script in itself, only the names of files', () => {
  const scripts = [...html.querySelectorAll('script')];
  expect(scripts.map((script) => script.getAttribute('src'))).toEqual([
    'check.1.js',
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  ]);
  expect(scripts.map((script) => script.textContent)).toEqual(['', '']);
  const handlers = [...html.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith('on')),
  );
  expect(handlers).toEqual([]);
});

test('its policy lets scripts come from the page and from Microsoft only, and none from text', () => {
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
});

test('its policy lets nothing be sent anywhere but home', () => {
  for (const way of ['connect-src', 'img-src', 'font-src']) {
    expect(policy.get(way)?.filter((source) => source !== "'self'" && source !== 'data:')).toEqual([]);
  }
  expect(policy.get('form-action')).toEqual(["'none'"]);
});

test('office.js never holds up the page', () => {
  expect(html.querySelector('#office-js')?.hasAttribute('async')).toBe(true);
});

test('what an old web view will show is Vietnamese first, with English below', () => {
  const notice = html.querySelector('#unsupported');
  expect(notice?.hasAttribute('hidden')).toBe(true);
  expect(notice?.textContent).toContain('Phiên bản Office này không được hỗ trợ');
  expect(notice?.querySelector('[lang=en]')?.textContent).toContain('not supported');
});

test('with a copy of office.js beside the pane, its policy knows no server of Microsoft’s', () => {
  const local = rendered('office-js/1.2.3/office.js');
  expect(local.querySelector('#office-js')?.getAttribute('src')).toBe('office-js/1.2.3/office.js');
  expect(policyOf(local).get('script-src')).toEqual(["'self'"]);
  expect(local.documentElement.outerHTML).not.toContain('microsoft.com');
});

test('the help page needs no script, says the same in both languages, and lets nothing in or out', () => {
  const help = new DOMParser().parseFromString(helpPage({ styleSheet: 'shell.2.css' }), 'text/html');
  expect(help.querySelectorAll('script')).toHaveLength(0);
  const [vietnamese, english] = [...help.querySelectorAll('section')];
  expect(vietnamese?.querySelectorAll('h2')).toHaveLength(5);
  expect(english?.querySelectorAll('h2')).toHaveLength(5);
  expect(english?.getAttribute('lang')).toBe('en');
  expect(policyOf(help).get('default-src')).toEqual(["'none'"]);
  expect(policyOf(help).has('script-src')).toBe(false);
});
