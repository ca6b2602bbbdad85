import * as fc from 'fast-check';
import { readKeptSetup } from '../../../src/taskpane/engine/kept-setup';

const whole = {
  mapping: { ca_nhan: { 'Kết quả': { ho_ten: { column: 'B', words: 'Họ tên' }, diem: 'C', khen: '' } } },
  answers: { ca_nhan: { 'Kết quả': { diem: { 'sheets.number-ambiguous': 'thousands' } } } },
  pack: 'quang-thanh-2021',
  period: '2021',
  sheets: { ca_nhan: ['Kết quả', 'Kết quả (2)'] },
  version: '1.0',
  changes: {
    'parameters[0].value': { value: 80, name: 'Số ngày', original: 40 },
    'populations[0].titles[0].quota.share': { value: '20%', name: 'CSTĐCS', original: '15%' },
    'parameters[1].value': { value: true, name: 'Xét cả năm', original: false },
  },
};

describe('what was kept with a workbook', () => {
  it('is the setup that was kept, also after it went through JSON', () => {
    expect(readKeptSetup(whole)).toEqual(whole);
    expect(readKeptSetup(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    const { period: _, ...without } = whole;
    expect(readKeptSetup({ ...without, later: 'a key of a later version' })).toEqual(without);
  });

  it.each([
    undefined,
    null,
    'quang-thanh-2021',
    [],
    {},
    { ...whole, pack: 3 },
    { ...whole, period: 2021 },
    { ...whole, sheets: { ca_nhan: 'Kết quả' } },
    { ...whole, sheets: [['Kết quả']] },
    { ...whole, changes: { a: { b: 1 } } },
    { ...whole, changes: { a: 80 } },
    { ...whole, changes: { a: { value: NaN, name: 'a', original: 1 } } },
    { ...whole, mapping: { ca_nhan: { 'Kết quả': { diem: 3 } } } },
    { ...whole, answers: { ca_nhan: { 'Kết quả': { diem: 'thousands' } } } },
    { ...whole, version: 1 },
    { ...whole, changes: null },
  ])('is nothing where it is no setup: %j', (kept) => {
    expect(readKeptSetup(kept)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const read = readKeptSetup(kept);
        expect(read === undefined || typeof read.pack === 'string').toBe(true);
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
