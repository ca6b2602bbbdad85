import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Pane } from '../../../src/taskpane/pane';
import type { Surroundings } from '../../../src/taskpane/surroundings';
import { completeWindow } from '../support/mounted-pane';

describe('the pane without Excel', () => {
  let root: Root;
  let container: HTMLElement;
  let systemIsDark: boolean;
  let system: { change: () => void };

  beforeEach(() => {
    systemIsDark = false;
    system = completeWindow(() => systemIsDark);
    container = document.body.appendChild(document.createElement('div'));
    root = createRoot(container);
  });

  afterEach(() => {
    act(() => root.unmount());
    container.remove();
  });

  /** The pane where there is no Excel to work in. */
  function show(change: Partial<Surroundings> = {}): void {
    const surroundings: Surroundings = { host: 'browser', language: 'vi', dark: undefined, ...change };
    act(() => root.render(<Pane surroundings={surroundings} />));
  }

  const text = (selector: string) => container.querySelector(selector)?.textContent ?? '';
  const texts = (selector: string) => [...container.querySelectorAll(selector)].map((one) => one.textContent);

  test('in a browser it says that it works inside Excel, and what it does there, in order', () => {
    show();
    expect(text('h1')).toBe('Bình Xét');
    expect(text('[role=status]')).toContain('Bình Xét làm việc trong Excel');
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

  test('in a browser it offers nothing that cannot work there', () => {
    show();
    expect(texts('button')).toEqual(['English']);
    expect(texts('input, [role=tab], [role=combobox]')).toEqual([]);
  });

  test.each([
    ['waiting', 'Đang nối với Excel'],
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
    show({ host: 'no-library' });
    expect(container.querySelector('[role=status]')).toBe(status);
    expect(status?.textContent).toContain('Chưa nối được với Excel');
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
    show({ host: 'old-excel', language: 'vi' });
    expect(document.documentElement.lang).toBe('en');
  });

  describe('dark and light', () => {
    const theme = () => document.documentElement.dataset['theme'];

    test('Office decides where it has a theme', () => {
      systemIsDark = true;
      show({ host: 'old-excel', dark: false });
      expect(theme()).toBe('light');
    });

    test('the system decides where Office has none, also when it changes its mind', () => {
      show({ host: 'browser', dark: undefined });
      expect(theme()).toBe('light');
      systemIsDark = true;
      act(() => system.change());
      expect(theme()).toBe('dark');
    });
  });
});
