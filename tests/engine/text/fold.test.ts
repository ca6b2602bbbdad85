import { fold, foldKey, tidy } from '../../../src/engine/text/fold';

describe('folding text', () => {
  it.each([
    ['Chiến sĩ', 'Chiến sỹ'],
    ['hòa', 'hoà'],
    ['thủy', 'thuỷ'],
    ['Hoè', 'hòe'],
    ['lý', 'lí'],
    ['Tổ chức - Hành chính', 'Tổ chức – Hành chính'],
    ['  Văn   phòng\u00a0', 'văn phòng'],
    ['xuất sắc', 'xuất sắc'.normalize('NFD')],
    ['ĐẠT', 'đạt'],
    ['hoàn', 'hòan'],
  ])('takes %j and %j for the same', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ['tay', 'tai'],
    ['thúy', 'thúi'],
    ['ma', 'mà'],
    ['y tế', 'i tế'],
    ['đ', 'd'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it('keeps y and i apart in keys and names', () => {
    expect(foldKey('Nguyễn Thị Vy')).not.toBe(foldKey('Nguyễn Thị Vi'));
    expect(foldKey('Hoà')).toBe(foldKey('Hòa'));
  });

  it('tidies without changing letters', () => {
    expect(tidy(' Lê\n  Thị\tVy ')).toBe('Lê Thị Vy');
  });
});
