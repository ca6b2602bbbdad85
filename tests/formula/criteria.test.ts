import type { Criterion } from '../../src/rules/rule-set';
import { METHODS, POLICIES } from '../rules/invariants/generate/leaves';
import { AGGREGATES } from '../rules/invariants/generate/sections';
import { describeWith } from '../support/tool';
import { pointsCases } from './support/points-rules';
import { PointsSheet } from './support/points-sheet';

jest.setTimeout(300_000);

const TIMES = 20;

describeWith('soffice', 'the formulas of random criteria', (soffice) => {
  const cases = pointsCases(7, TIMES, 20);

  it('have each method with each rule for missing results in each kind of section at least 20 times', () => {
    const counts = new Map<string, number>();
    for (const { rules } of cases) count(rules.populations[0]!.criteria!, counts);
    const triples = AGGREGATES.flatMap((aggregate) =>
      METHODS.flatMap((method) => POLICIES.map((missing) => `${aggregate} ${method} ${missing}`)),
    );
    expect(triples.filter((triple) => (counts.get(triple) ?? 0) < TIMES)).toEqual([]);
  });

  it('give in LibreOffice what the engine has, for points and for why there are none', () => {
    const sheet = new PointsSheet();
    cases.forEach(({ rules, rows }, i) => sheet.add(rules, rows, i % 10 === 0));
    expect(sheet.expected.length).toBeGreaterThan(40_000);
    expect(sheet.differences(soffice)).toEqual([]);
  });
});

function count(criteria: readonly Criterion[], counts: Map<string, number>): void {
  for (const section of criteria) {
    if (!('children' in section)) continue;
    for (const child of section.children) {
      if ('children' in child) continue;
      const triple = `${section.aggregate ?? 'sum'} ${child.method.kind} ${child.missing ?? 'block'}`;
      counts.set(triple, (counts.get(triple) ?? 0) + 1);
    }
    count(section.children, counts);
  }
}
