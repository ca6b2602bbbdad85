import { ExcelHost } from '../../excel-host/host';
import { describeWith } from '../support/tool';
import { takePicture } from './support/picture';
import { vi, type ReviewPane } from './support/review-pane';
import { openSample } from './support/samples';
import { START_MS, Workshop } from './support/workshop';

const PACK = 'cum-mau-100';
const PLAN = 'Kế hoạch 2026';
const LATE = 'Hồ sơ trễ hạn nhiều: không quá';
const GROWTH = { from: 'Giá trị sản xuất tăng từ', to: 'Giá trị sản xuất tăng đến' };
const SENTENCES = [
  'KẾ HOẠCH PHÁT ĐỘNG THI ĐUA NĂM 2026',
  'Hồ sơ trễ hạn nhiều không quá 15%.',
  'Tổng giá trị sản xuất tăng khoảng 9-10%; đàn trâu đạt 28.500 con.',
  'Tỷ lệ hộ nghèo giảm 1-1,5%.',
];

describeWith('chromium', 'the targets of a plan, from the pane', (executablePath) => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await Workshop.open(executablePath);
  }, START_MS);
  afterEach(() => workshop.endTest());
  afterAll(() => workshop.close());

  async function figure(pane: ReviewPane, name: string): Promise<string> {
    return (await pane.setting('taskpane.settings.parameters', name)).inputValue();
  }

  test('are read from its sheet, accepted one by one, and are then figures of the rules', async () => {
    const host = new ExcelHost({ workbook: openSample('cum-12-don-vi.xlsx').workbook });
    host.user.add(PLAN);
    SENTENCES.forEach((sentence, i) => host.user.type(PLAN, `A${i + 1}`, sentence));
    const pane = await workshop.pane(host);
    await pane.choosePack(PACK);
    expect(await figure(pane, LATE)).toBe('20');

    await pane.press('taskpane.gather.targets');
    await pane.press('taskpane.targets.read');
    await pane.sees('taskpane.targets.found', { lines: 4, sheets: [PLAN] });
    await takePicture(pane, 'targets');
    await pane.press('taskpane.targets.certain', { count: 1 });
    await pane.sees('taskpane.targets.accepted');

    // the growth may be that of two criteria, so it is chosen before it is accepted
    const growth = pane.frame.getByRole('listitem').filter({ hasText: '9 đến 10%' });
    await growth.getByRole('combobox').click();
    await pane.frame.getByRole('option', { name: /Tính chung/u }).click();
    await growth.getByRole('button', { name: new RegExp(`^${vi('taskpane.targets.confirm')}`, 'u') }).click();
    await growth.getByText(vi('taskpane.targets.accepted')).waitFor();
    await takePicture(pane, 'targets-accepted');

    await pane.press('taskpane.gather.back');
    expect(await figure(pane, LATE)).toBe('15');
    expect([await figure(pane, GROWTH.from), await figure(pane, GROWTH.to)]).toEqual(['9', '10']);
  });
});
