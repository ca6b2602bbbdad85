/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { PACKS } from '../../src/rules/packs';
import { Pane } from '../../src/taskpane/pane';
import type { Surroundings } from '../../src/taskpane/surroundings';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let container: HTMLElement;
let systemIsDark: boolean;
let onSystemChange: () => void;

beforeEach(() => {
  systemIsDark = false;
  // jsdom has no matchMedia.
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      get matches() {
        return systemIsDark;
      },
      addEventListener: (_: string, listener: () => void) => (onSystemChange = listener),
    }) as unknown as MediaQueryList;
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
});

afterEach(() => {
  act(() => root.unmount());
  container.remove();
});

function show(change: Partial<Surroundings> = {}): void {
  const surroundings: Surroundings = { host: 'browser', language: 'vi', dark: undefined, ...change };
  act(() => root.render(<Pane surroundings={surroundings} />));
}

const text = (selector: string) => container.querySelector(selector)?.textContent ?? '';
const texts = (selector: string) => [...container.querySelectorAll(selector)].map((one) => one.textContent);

test('it says what it is and goes through the review step by step, in order', () => {
  show();
  expect(text('h1')).toBe('Bình Xét');
  const titles = [
    'Đọc',
    'Chấm điểm',
    'Xếp hạng',
    'Danh hiệu và hạn mức',
    'Phiếu của Hội đồng',
    'Ghi danh sách',
  ];
  expect(texts('ol > li')).toEqual(titles.map((title, at) => expect.stringMatching(`^${at + 1}${title}`)));
});

test('it lists every pack that comes with the product, with the id the command line takes', () => {
  show();
  const shown = texts('ul > li');
  expect(shown).toHaveLength(PACKS.length);
  PACKS.forEach(({ id, title }, at) => {
    expect(shown[at]).toContain(title);
    expect(shown[at]).toContain(id);
  });
});

test('it does not hide what is missing: the ballots, and work inside Excel', () => {
  show();
  expect(texts('ol > li').filter((step) => step?.includes('chưa có'))).toEqual([
    expect.stringContaining('Phiếu của Hội đồng'),
  ]);
  expect(container.textContent).toContain('Đọc và ghi ngay trong Excel đang được xây dựng');
  expect(text('code')).toMatch(
    /^npx --no-install binh-xet run .+\.xlsx --rules quang-thanh-2021 --out .+\.xlsx$/,
  );
});

test.each([
  ['waiting', 'Đang nối với Excel'],
  ['excel', 'Đã mở trong Excel'],
  ['browser', 'Đang mở trong trình duyệt'],
  ['no-library', 'appsforoffice.microsoft.com'],
  ['old-excel', 'ExcelApi 1.9'],
] as const)('opened in the state "%s" it announces: %s', (host, sentence) => {
  show({ host });
  expect(text('[role=status]')).toContain(sentence);
});

test('a change of state is announced in the same place', () => {
  show({ host: 'waiting' });
  const status = container.querySelector('[role=status]');
  show({ host: 'excel' });
  expect(container.querySelector('[role=status]')).toBe(status);
  expect(status?.textContent).toContain('Đã mở trong Excel');
});

test('its button changes the language of the texts and of the document, and changes it back', () => {
  show();
  expect(document.documentElement.lang).toBe('vi');
  const press = () => act(() => container.querySelector('button')?.click());
  press();
  expect(document.documentElement.lang).toBe('en');
  expect(text('h2')).toBe('A review takes six steps');
  press();
  expect(document.documentElement.lang).toBe('vi');
  expect(text('h2')).toBe('Một đợt bình xét đi qua sáu bước');
});

test('a language chosen by hand outlives what Office says later', () => {
  show({ host: 'waiting', language: 'vi' });
  act(() => container.querySelector('button')?.click());
  show({ host: 'excel', language: 'vi' });
  expect(document.documentElement.lang).toBe('en');
});

describe('dark and light', () => {
  const theme = () => document.documentElement.dataset['theme'];

  test('Office decides where it has a theme', () => {
    systemIsDark = true;
    show({ host: 'excel', dark: false });
    expect(theme()).toBe('light');
  });

  test('the system decides where Office has none, also when it changes its mind', () => {
    show({ host: 'browser', dark: undefined });
    expect(theme()).toBe('light');
    systemIsDark = true;
    act(() => onSystemChange());
    expect(theme()).toBe('dark');
  });
});
