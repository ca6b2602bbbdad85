/** @jest-environment jsdom */
import page from '../../src/taskpane/page';

const html = new DOMParser().parseFromString(
  page({ browserCheck: 'check.1.js', styleSheet: 'shell.2.css' }),
  'text/html',
);

const policy = new Map(
  (html.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '')
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .map(([name = '', ...sources]) => [name, sources]),
);

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
