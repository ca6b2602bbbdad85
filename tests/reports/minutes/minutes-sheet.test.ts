import type { SheetDocument } from '../../../src/reports/sheet-document';
import { on, reportsOf, rulesOf, cstdcs, people, type Case } from '../support/voted';
import { cellWith, textsOf, valuesOf } from '../support/sheet';

function minutesOf(about: Case): SheetDocument {
  const sheet = reportsOf(about).sheet('Biên bản');
  if (!sheet) throw new Error('no minutes');
  return sheet;
}

/** The cells right of a name in the table of votes, blank ones included. */
function ballotsBeside(sheet: SheetDocument, name: string): unknown[] {
  const { row, column } = cellWith(sheet, name);
  return sheet.cells
    .filter((cell) => cell.row === row && cell.column > column)
    .sort((a, b) => a.column - b.column)
    .map(({ value }) => value);
}

const counted = [
  ...on('An', { issued: 9, returned: 9, valid: 8, yes: 8, no: 0 }),
  ...on('Chi', { issued: 9, returned: 9, valid: 9, yes: 9, no: 0 }),
];

describe('the minutes of the council', () => {
  it('are not drawn up where nobody met, voted or chose', () => {
    const { vote: _, ...unvoted } = cstdcs;
    expect(reportsOf({ rules: rulesOf(unvoted) }).sheet('Biên bản')).toBeUndefined();
  });

  it('are not drawn up for answers to questions alone, but for a decision of the council', () => {
    const { vote: _, ...unvoted } = cstdcs;
    const rules = rulesOf(unvoted);
    const answer = { kind: 'confirm' as const, population: '', title: 'gi_do', value: 'có' };
    expect(reportsOf({ rules, choices: [answer] }).sheet('Biên bản')).toBeUndefined();
    const seats = { kind: 'seats' as const, value: '1' };
    expect(reportsOf({ rules, choices: [seats] }).sheet('Biên bản')).toBeDefined();
  });

  it('name who was present, who wrote and who stayed away, whose reason is to be filled in', () => {
    const texts = textsOf(minutesOf({ council: 'ppwa' }));
    expect(texts).toContain('Hội đồng xã: 4 thành viên.');
    expect(texts).toContain('– Dự họp 2: Hội đồng xã 1 (Chủ tịch Hội đồng); Hội đồng xã 2 (Ủy viên).');
    expect(texts).toContain('– Gửi ý kiến bằng văn bản 1: Hội đồng xã 3 (Ủy viên).');
    expect(texts).toContain('– Vắng 1: Hội đồng xã 4 (Ủy viên) – lý do: ……………….');
    expect(texts).toContain('Thời gian bắt đầu: …… giờ ……, ngày …… tháng …… năm ………');
  });

  it('leave lines for the members where the list of the council is missing', () => {
    expect(textsOf(minutesOf({}))).toContainEqual(
      expect.stringMatching(/^Thành viên dự, vắng \(lý do\): …+$/),
    );
  });

  it('say how it was voted and whether enough took part', () => {
    const how = (about: Case) => textsOf(minutesOf(about)).find((text) => text.startsWith('– Bỏ phiếu kín'));
    const rest = 'tính cả ý kiến bằng văn bản.';
    const threshold = '– Bỏ phiếu kín; thông qua khi đồng ý từ 90 % tổng số thành viên';
    const quorum = 'cần 2/3 số thành viên tham gia';
    expect(how({ council: 'ppppppppp', ballots: counted })).toBe(`${threshold}; ${quorum}: đủ; ${rest}`);
    expect(how({ council: 'pppaaaaaa' })).toBe(`${threshold}; ${quorum}: chưa đủ; ${rest}`);
    expect(how({})).toBe(`${threshold}; ${quorum}; ${rest}`);
  });

  it('count the ballots of each nominee against the base of the threshold', () => {
    const sheet = minutesOf({ council: 'ppppppppp', ballots: counted });
    // 90 % of 9 is 8.1, so 9: eight are not enough; one of nine papers was invalid
    const [form, ...an] = ballotsBeside(sheet, 'An');
    expect(form).toBe('CSTĐCS');
    expect(an).toEqual([9, 9, 8, 1, 8, 0, 0, '88,89 % (8/9)', 'không đạt']);
    expect(ballotsBeside(sheet, 'Chi').slice(1)).toEqual([9, 9, 9, 0, 9, 0, 0, '100 % (9/9)', 'đạt']);
  });

  it('leave blank what has not been counted and what nobody wrote down', () => {
    const sheet = minutesOf({ council: 'ppppppppp', ballots: on('Chi', { valid: 9, yes: 9, no: 0 }) });
    const blank = [null, null, null, null, null, null, null, null];
    expect(ballotsBeside(sheet, 'An').slice(1)).toEqual([...blank, 'chưa bỏ phiếu xong']);
    expect(ballotsBeside(sheet, 'Chi').slice(1, 5)).toEqual([null, null, 9, null]);
    expect(textsOf(sheet)).toContain('– An: cần thêm 9 đồng ý, còn 9 người chưa bỏ phiếu');
  });

  it('have no papers and no lower title for an open vote of seats', () => {
    const { secret: _, lower: __, ...vote } = cstdcs.vote!;
    const rules = rulesOf({ ...cstdcs, vote });
    const ballots = [...on('An', 'yyn'), ...on('Chi', 'yyy')];
    const sheet = minutesOf({ rules, council: 'ppp', ballots });
    expect(ballotsBeside(sheet, 'An').slice(1)).toEqual([
      '–',
      '–',
      3,
      '–',
      2,
      1,
      '–',
      '66,67 % (2/3)',
      'không đạt',
    ]);
  });

  it('tell what followed from the ballots besides', () => {
    const ballots = on('An', { valid: 9, yes: 0, no: 0, lower: 9 });
    expect(textsOf(minutesOf({ council: 'ppppppppp', ballots }))).toContainEqual(
      expect.stringMatching(/^– An: 9\/9 phiếu đề nghị hạ danh hiệu.*“Giấy khen”$/),
    );
  });

  it('state the seats with their parts, and who is nominated', () => {
    const texts = textsOf(minutesOf({ council: 'ppppppppp', ballots: counted }));
    expect(texts).toContain('1. Chiến sĩ thi đua cơ sở – cá nhân');
    expect(texts).toContain('– Đề nghị 1 cá nhân (danh sách kèm theo).');
    // An was voted down, so that no leader holds a seat
    expect(texts).toContainEqual(
      expect.stringMatching(/ấn định 2 suất; đã đề nghị 1.*; trong đó Lãnh đạo 0\/1 suất\.$/),
    );
  });

  it('record each decision of the council with its reason, and why one was not applied', () => {
    const { vote: _, ...unvoted } = cstdcs;
    const rules = rulesOf({ ...unvoted, quota: { count: 1 } });
    const rows = [...people.slice(1), { ten: 'Dung', diem: 80, lanh_dao: false }];
    const sheet = minutesOf({
      rules,
      rows,
      choices: [
        { key: ['Dung'], because: 'trực tiếp lao động', by: 'Hội đồng', date: '2025-12-15', row: 2 },
        { key: ['Chi'], because: 'đề xuất', row: 3 },
      ],
    });
    const chosen = 'Chọn, thông qua: Chiến sĩ thi đua cơ sở';
    const rowsWith = sheet.cells
      .filter(({ value }) => value === chosen)
      .map(({ row }) => valuesOf(sheet, row));
    expect(rowsWith).toEqual([
      [1, chosen, 'Dung', '', 'trực tiếp lao động', 'Hội đồng, 15/12/2025'],
      [2, chosen, 'Chi', '', expect.stringMatching(/^đề xuất\nChưa áp dụng: .*không có tác dụng/), ''],
    ]);
  });

  it('end with what the council still has to settle, and two signatures', () => {
    const { vote: _, ...unvoted } = cstdcs;
    const rules = rulesOf({ ...unvoted, quota: { count: 1 } });
    const rows = [...people.slice(1), { ten: 'Dung', diem: 80, lanh_dao: false }];
    const texts = textsOf(minutesOf({ rules, rows, council: 'ppp' }));
    const open = texts.slice(texts.findIndex((text) => text.endsWith('VIỆC CÒN CHỜ')));
    expect(open[1]).toBe(
      '– Chiến sĩ thi đua cơ sở: 2 cá nhân bằng nhau ở suất cuối, chờ Hội đồng quyết định: Bình; Dung',
    );
    expect(open).toEqual(expect.arrayContaining(['THƯ KÝ', 'CHỦ TRÌ']));
  });

  it('lay no cell on another and leave no placeholder', () => {
    const { sheet } = reportsOf({ council: 'ppppwwaaa', ballots: counted.slice(1) });
    for (const name of ['Biên bản', 'Biên bản kiểm phiếu']) {
      const { cells, widths } = sheet(name)!;
      const places = cells.map(({ row, column }) => `${row} ${column}`);
      expect(new Set(places).size).toBe(places.length);
      expect(Math.max(...cells.map(({ column }) => column))).toBeLessThan(widths.length);
      expect(cells.filter(({ value }) => /\{\w+\}|undefined|NaN/.test(String(value)))).toEqual([]);
    }
  });
});
