import { writeXlsx } from 'hucre/xlsx';
import { say } from '../../src/locale/catalogue';
import { fixture } from '../workbook/support/files';
import { bytesOf, collecting, selfFile, xlsx } from './support/collecting';

const AN = ['Xã An', 1200, 18, 29] as const;
const BINH = ['Xã Bình', 900, 12.25, 30] as const;

describe('a file that cannot be read', () => {
  const bomb = (): Uint8Array => {
    const bytes = fixture('openpyxl-board.xlsx').slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x0f000000, true);
    }
    return bytes;
  };

  it('is named and skipped while the others go on', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: 'Mật', rows: [['x']] }],
      encryption: { password: 'bimat', spinCount: 1000 },
    });
    const broken: Record<string, [Uint8Array, string]> = {
      'cut.xlsx': [(await selfFile(AN)).slice(0, 900), 'broken'],
      'locked.xlsx': [new Uint8Array(locked), 'locked'],
      'bomb.xlsx': [bomb(), 'huge'],
      'old.xls': [fixture('old.xls'), 'old'],
      'bang.et': [fixture('old.xls'), 'wps'],
      'open.ods': [fixture('open.ods'), 'opendocument'],
      'text.xlsx': [new TextEncoder().encode('không phải sổ tính'), 'foreign'],
      'other.xlsx': [await xlsx({ 'Thực đơn': [['Thứ hai', 'Cơm gà']] }), 'form'],
    };
    const files = Object.fromEntries(Object.entries(broken).map(([name, [bytes]]) => [name, bytes]));
    const { report, workbook } = await collecting({ ...files, 'an.xlsx': await selfFile(AN) });
    const skipped = report.problems.filter(({ code }) => code.startsWith('collect.skipped'));
    expect(Object.fromEntries(skipped.map(({ params, code }) => [params['file'], code]))).toEqual(
      Object.fromEntries(Object.entries(broken).map(([name, [, kind]]) => [name, `collect.skipped-${kind}`])),
    );
    for (const { message, severity, params } of skipped) {
      expect(severity).toBe('error');
      expect(message).toContain(String(params['file']));
      expect(message).toContain('Hãy lưu lại dạng .xlsx');
    }
    expect(report.files.filter(({ state }) => state === 'read')).toEqual([
      { file: 'an.xlsx', state: 'read', rows: 1 },
    ]);
    expect(report.state).toBe('blocked');
    expect(workbook).toBeDefined();
  });

  it('alone leaves nothing to write', async () => {
    const { report, workbook } = await collecting({ 'old.xls': fixture('old.xls') });
    expect(workbook).toBeUndefined();
    expect(report.state).toBe('blocked');
  });

  it('that was itself collected is left out', async () => {
    const collected = bytesOf(await collecting({ 'an.xlsx': await selfFile(AN) }));
    const { report } = await collecting({ 'tong-hop.xlsx': collected, 'binh.xlsx': await selfFile(BINH) });
    expect(report.problems.map(({ code }) => code)).toEqual(['collect.skipped-collected']);
    expect(report.populations).toEqual({ xa: { rows: 1 } });
  });
});

it('every kind of skipped file says what to do in Vietnamese', () => {
  for (const kind of ['broken', 'locked', 'huge', 'old', 'opendocument', 'wps', 'foreign', 'form'] as const) {
    const said = say('vi', `collect.skipped-${kind}`, { file: 'a.xlsx', looked: ['x'] });
    expect(said).toMatch(/^Bỏ qua tệp a\.xlsx: .*Hãy lưu lại dạng \.xlsx/u);
  }
});
