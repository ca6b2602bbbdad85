import { clausesOf } from '../../src/sheets/targets/clauses';
import { readTarget } from '../../src/sheets/targets/read-target';
import { splitSentence } from '../../src/sheets/targets/split-sentence';
import type { Target } from '../../src/sheets/targets/target';
import { PLAN_LINES } from '../corpus/targets/all';
import type { ExpectedTarget } from '../corpus/targets/target';

/** Targets that a sentence names together with others under one number, or that are met without any. */
const NOT_ALONE = new Set(['S4-4']);

/** A sentence without a measure asks for no figure. */
const asksForFigure = ({ operator, id }: ExpectedTarget): boolean =>
  operator !== 'pass' && !NOT_ALONE.has(id);

const lines = Object.values(PLAN_LINES)
  .flat()
  .map(({ line, targets }) => [line, targets.filter(asksForFigure)] as const);

/** Where the words stand for more than the hand-written name, or for what stands before the brackets too. */
const LONGER: Readonly<Record<string, string>> = {
  'S1-2': 'công trình, việc làm phù hợp',
  'S2-2': 'Tổng sản giá trị sản xuất',
  'S2-21': 'rác thải sinh hoạt',
  'S4-3': 'tổ dân phố',
  'S4-17': 'nhiệm vụ trọng tâm',
};

function essence({ confirm, approximate: _, ...others }: Pick<Target, 'confirm'> & Partial<Target>): unknown {
  return JSON.parse(JSON.stringify({ ...others, confirm: [...confirm].sort() })) as unknown;
}

describe('the sentences of the five plans, split by themselves', () => {
  it.each(lines)('%s', (line, expected) => {
    const parts = splitSentence(line);
    const read = parts.map(({ counted, phrase, within }) => {
      const context = { counted, sentence: line, isPart: within !== undefined };
      return readTarget({ value: phrase }, context, () => undefined);
    });
    expect(read.map((target) => target && essence(target))).toEqual(
      expected.map(
        ({ id: _i, counted: _c, phrase: _p, within: _w, alternativeTo: _a, together: _t, ...reading }) =>
          essence({ confirm: [], ...reading }),
      ),
    );
    expect(parts.map(({ counted }, i) => startOf(counted, expected[i]!))).toEqual(
      expected.map(({ counted }) => counted),
    );
    expect(parts.map(({ within }) => within)).toEqual(
      expected.map(({ within }) => {
        const whole = expected.findIndex(({ id }) => id === within);
        return whole < 0 ? undefined : whole;
      }),
    );
  });
});

function startOf(counted: string, { id }: ExpectedTarget): string {
  const start = LONGER[id];
  return start !== undefined && counted.startsWith(start) ? start : counted;
}

describe('a sentence', () => {
  it('without anything that is asked for has no targets', () => {
    expect(splitSentence('Đẩy mạnh tuyên truyền trong giai đoạn 2021 - 2025, trước ngày 25/5/2024.')).toEqual(
      [],
    );
  });

  it('loses the mark of its list', () => {
    expect(clausesOf('- 1.2 Tỷ lệ hộ nghèo: 2%')).toMatchObject([{ words: 'Tỷ lệ hộ nghèo: 2%' }]);
    expect(clausesOf('a) Tỷ lệ hộ nghèo: 2%')).toMatchObject([{ words: 'Tỷ lệ hộ nghèo: 2%' }]);
  });

  it('breaks before the first word of another target, not inside the names of a list', () => {
    const counted = (line: string): string[] => splitSentence(line).map((part) => part.counted);
    expect(counted('Bảo hiểm y tế đạt 98%, tỷ lệ xã, phường đạt chuẩn đạt 100%')).toEqual([
      'Bảo hiểm y tế',
      'tỷ lệ xã, phường đạt chuẩn',
    ]);
    expect(counted('thêm 02 trường: Ba Cung, Ba Vinh, nâng tổng số trường lên 18 trường')).toEqual([
      'trường',
      'tổng số trường',
    ]);
  });

  it('keeps a dot between digits and the dots of an ellipsis', () => {
    expect(splitSentence('đàn trâu 28.500 con, đàn bò... 6.000 con').map((part) => part.phrase)).toEqual([
      '28.500 con',
      '6.000 con',
    ]);
  });
});
