import { cstdcs, on, reportsOf, rulesOf, type Case } from '../support/voted';
import { cellWith, textsOf } from '../support/sheet';

const count = (about: Case) => reportsOf(about).sheet('Biên bản kiểm phiếu');

describe('the count of ballots', () => {
  it('is drawn up for secret votes alone', () => {
    const { secret: _, ...vote } = cstdcs.vote!;
    expect(count({ rules: rulesOf({ ...cstdcs, vote }), council: 'ppp' })).toBeUndefined();
    const both = rulesOf(cstdcs, { id: 'ldtt', title: 'Lao động tiên tiến', vote });
    const texts = textsOf(count({ rules: both, council: 'ppp' })!);
    expect(texts.filter((text) => /^[IVX]+\. /.test(text))).toEqual(['I. CHIẾN SĨ THI ĐUA CƠ SỞ']);
  });

  it('says who could vote, has lines for the tellers, and their signatures', () => {
    const texts = textsOf(count({ council: 'ppwa' })!);
    expect(texts).toContain('– Hội đồng có 4 thành viên; dự họp 2; gửi ý kiến bằng văn bản 1.');
    expect(texts).toContainEqual(expect.stringMatching(/^Tổ kiểm phiếu: Trưởng ban: …+; Ủy viên: …+/));
    expect(texts.slice(-6)).toEqual(expect.arrayContaining(['ỦY VIÊN', 'TRƯỞNG BAN KIỂM PHIẾU']));
  });

  it('takes the papers from what was recorded about this very row', () => {
    const ballots = [
      ...on('Chi', { issued: 4, returned: 3, valid: 2, yes: 2, no: 0 }),
      ...on('An', { issued: 4, returned: 4, valid: 4, yes: 4, no: 0 }),
    ];
    const sheet = count({ council: 'pppp', ballots })!;
    const papersOf = (name: string) => {
      const { row } = cellWith(sheet, name);
      return sheet.cells
        .filter((cell) => cell.row === row)
        .map(({ value }) => value)
        .slice(3, 7);
    };
    expect(papersOf('An')).toEqual([4, 4, 4, 0]);
    expect(papersOf('Chi')).toEqual([4, 3, 2, 1]);
  });
});
