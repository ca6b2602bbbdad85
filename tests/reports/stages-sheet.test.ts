import { buildReports } from '../../src/reports/build-reports';
import { terminalReport } from '../../src/reports/terminal';
import { rules } from './support/rules';
import { completeRun } from './support/run';
import { cellAt, cellWith, rowWith, textsOf } from './support/sheet';
import { reviewedRules, reviewedRun } from './support/variants';

const sheet = buildReports(reviewedRun, reviewedRules, 'vi').find(({ name }) => name === 'Các bước chấm')!;
const first = cellWith(sheet, 'I.1. Việc được giao – tối đa 20');
const rowOf = (name: string): number => cellWith(sheet, name).row;

describe('Các bước chấm', () => {
  it('stands after Bảng điểm, and only where there is a review', () => {
    const names = buildReports(reviewedRun, reviewedRules, 'vi').map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Bảng điểm', 'Các bước chấm']);
    expect(buildReports(completeRun, rules, 'vi').map(({ name }) => name)).not.toContain('Các bước chấm');
  });

  it('has the points of each stage and the result under their criterion, and the total likewise', () => {
    expect([0, 1, 2].map((right) => cellAt(sheet, first.row + 1, first.column + right)?.value)).toEqual([
      'Tự chấm',
      'Thẩm định',
      'Kết quả',
    ]);
    const row = rowOf('Nguyễn Văn Bình');
    expect([0, 1, 2].map((right) => cellAt(sheet, row, first.column + right)?.value)).toEqual([20, 20, 20]);
    const total = cellWith(sheet, 'Tổng điểm').column;
    expect([0, 1, 2].map((right) => cellAt(sheet, row, total + right)?.value)).toEqual([40, '–', 40]);
    expect(cellAt(sheet, row, total + 2)).toMatchObject({ style: 'strong', decimals: 2 });
  });

  it('leaves out criteria that are reckoned from data and alike at every stage', () => {
    const texts = textsOf(sheet).join('\n');
    expect(texts).not.toContain('Kỷ cương');
    expect(texts).not.toContain('Phong trào –');
    expect(texts).toContain('Tiêu chí không ghi ở đây có điểm như nhau ở mọi bước.');
  });

  it('marks where the stages differ too much, and says so in words', () => {
    const row = rowOf('Trần Thị Ánh');
    for (const right of [0, 1]) expect(cellAt(sheet, row, first.column + right)?.style).toBe('open');
    expect(cellAt(sheet, row, first.column + 2)?.style).toBe('strong');
    // The spaces do not break, so that a line ends between two criteria.
    expect(rowWith(sheet, 'Trần Thị Ánh')).toContain('I.1:\u00a022\u00a0→\u00a018');
    expect(cellAt(sheet, rowOf('Nguyễn Văn Bình'), first.column)?.style).toBe('number');
    expect(textsOf(sheet).join('\n')).toContain('chênh nhau quá 15 % số điểm tối đa');
  });

  it('is told on the terminal as well', () => {
    const text = terminalReport(reviewedRun, reviewedRules, 'vi', { color: false, width: 100 });
    expect(text).toContain('CHÊNH LỆCH GIỮA CÁC BƯỚC CHẤM (quá 15 % số điểm tối đa)');
    expect(text).toContain('- Trần Thị Ánh (Văn phòng): I.1: 22 → 18\n');
  });
});
