import type { RuleSet, Title, Vote } from '../../../src/rules/rule-set';
import type { Run } from '../../../src/rules/run-result';
import { isCode } from '../../../src/locale/catalogue';
import { decideRows as decideAny } from '../../support/decide';
import type { Cells } from '../../support/table';
import { ballotsOn } from './ballots';

/** A run of which everything that is told has a sentence. */
export function decideRows(...given: Parameters<typeof decideAny>): Run {
  const run = decideAny(...given);
  const rows = Object.values(run.populations).flatMap((population) => population.rows);
  const told = rows.flatMap(({ titles, why = {} }) => [
    ...Object.values(titles).flatMap(({ reasons: own }) => own),
    ...Object.values(why).flat(),
  ]);
  expect(told.map(({ code }) => code).filter((code) => !isCode(code))).toEqual([]);
  return run;
}

export const HALF: Vote = { threshold: '>50%', of: 'members' };

/** People with points and a cluster; whoever is `tốt` may have the title. */
export function rulesWith(...titles: Partial<Title>[]): RuleSet {
  return {
    format: 'binh-xet/1',
    id: 'bo-phieu',
    title: 'Bình xét',
    populations: [
      {
        id: 'nguoi',
        title: 'Người',
        key: ['ten'],
        fields: [
          { id: 'ten', title: 'Họ tên', type: 'text' },
          { id: 'diem', title: 'Điểm', type: 'number' },
          { id: 'tot', title: 'Tốt', type: 'flag' },
          { id: 'dang_ky', title: 'Đăng ký', type: 'flag' },
          { id: 'cum', title: 'Cụm', type: 'text' },
        ],
        rankings: [{ by: 'diem' }],
        titles: titles.map((title, i) => ({ id: `dh${i + 1}`, title: `Danh hiệu ${i + 1}`, ...title })),
      },
    ],
  };
}

export const onlyGood: Partial<Title> = { conditions: [{ id: 'tot', must: 'tot', otherwise: 'chưa tốt' }] };

export const people: Cells[] = [
  { ten: 'An', diem: 90, tot: true, dang_ky: true, cum: 'Cụm 1' },
  { ten: 'Bình', diem: 80, tot: true, dang_ky: true, cum: 'Cụm 1' },
  { ten: 'Chi', diem: 70, tot: true, dang_ky: false, cum: 'Cụm 2' },
  { ten: 'Dũng', diem: 60, tot: false, dang_ky: true, cum: 'Cụm 2' },
];

export const on = (title: string, key: string, ballots: Parameters<typeof ballotsOn>[3]) =>
  ballotsOn('nguoi', title, key, ballots);

export function decisions(run: Run, title = 'dh1'): Record<string, string> {
  return Object.fromEntries(
    run.populations['nguoi']!.rows.map(({ key, titles }) => [key['ten']!, titles[title]!.decision]),
  );
}

export function row(run: Run, name: string): Run['populations'][string]['rows'][number] {
  return run.populations['nguoi']!.rows.find(({ key }) => key['ten'] === name)!;
}

export const codes = (run: Run): string[] => run.problems.map(({ code }) => code);
export const reasons = (run: Run, name: string, title = 'dh1'): string[] =>
  row(run, name).titles[title]!.reasons.map(({ code }) => code);
