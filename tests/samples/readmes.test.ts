import { readFileSync } from 'node:fs';
import { badInputs } from '../../scripts/samples/faults.mjs';
import { OFFICE } from '../../scripts/samples/office.mjs';
import { PEOPLE } from '../../scripts/samples/people.mjs';
import { peopleSheet } from '../../scripts/samples/sheets/people-sheet.mjs';
import { ADMITTED, PASSED_OVER, TIED_PEOPLE } from '../../scripts/samples/tie.mjs';
import { candidatesOf, reckon, shown, type PersonReckoned } from './reckoning/reckon';
import { sample } from './support/command-line';
import { SETTLED } from './support/data';

const main = reckon(PEOPLE, OFFICE, SETTLED);
const tied = reckon(TIED_PEOPLE, OFFICE, SETTLED);

/** As Vietnamese write it: 96,25. */
function written(points: bigint | undefined): string {
  return shown(points!).replace('.', ',');
}

/** `42,96 + 53,29 = 96,25` */
function sumOf({ points }: PersonReckoned): string {
  return `${written(points['dot1'])} + ${written(points['dot2'])}`;
}

describe('samples/README.md', () => {
  const readme = readFileSync(sample('README.md'), 'utf8');

  test('lists the candidates in order, each with the section, the day, the total and what came of it', () => {
    const outcome = { nominated: 'đề nghị', 'over-quota': 'hết suất' } as const;
    const lines = candidatesOf(main).map(({ person, points, cstdcs }, i) => {
      const day = person.initiative!.split('-').reverse().join('/');
      const end = outcome[cstdcs.decision as keyof typeof outcome];
      return `| ${i + 1} | ${person.name} | ${person.section} | ${day} | ${written(points['total'])} | ${end} |`;
    });
    expect(readme).toContain(lines.join('\n'));
  });

  test('points at the cells that decide', () => {
    const late = main.people.find(({ ldtt }) => ldtt.decision !== 'nominated')!.person;
    const { cellOf } = peopleSheet(PEOPLE);
    expect(readme).toContain(`${late.name}, có tổng điểm cao nhất`);
    expect(readme).toContain(`\`Cá nhân!${cellOf(late.name, 'ngay_dang_ky')}\``);
    expect(readme).toContain(`\`Cá nhân!${cellOf(ADMITTED.name, 'd1_xong')}\``);
  });

  test('reckons the office and the two who are tied', () => {
    const { points } = main.office;
    expect(readme).toContain(
      `${written(points['dot1'])} + ${written(points['dot2'])} = ${written(points['total'])} điểm`,
    );
    for (const { name } of [ADMITTED, PASSED_OVER]) {
      expect(readme).toContain(sumOf(tied.people.find(({ person }) => person.name === name)!));
    }
  });
});

describe('samples/loi/README.md', () => {
  const readme = readFileSync(sample('loi/README.md'), 'utf8');

  test('says of each bad input where its fault must be reported', async () => {
    const { faults } = await badInputs();
    for (const { input, sheet, cells = [], paths = [], mentions = [] } of faults) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${input.replace('loi/', '')}`))!;
      for (const text of [...(sheet === undefined ? [] : [sheet]), ...cells]) {
        expect(row).toMatch(new RegExp(`\`${text}\`|dòng ${text} `));
      }
      for (const text of [...paths, ...mentions]) expect(readme).toContain(text);
    }
  });
});
