import { nodeId } from '../../src/engine/graph/node';
import type { TitleResult } from '../../src/engine/titles/title';
import { decideWithGraph } from '../../src/rules/decide/decide';
import { NO_RECORDS } from '../../src/rules/decide/records';
import type { Quota } from '../../src/rules/rule-set';
import { validateRules } from '../../src/rules/validate';
import { tableOf } from '../support/table';
import type { LiveCase } from './support/live-case';
import { randomCases } from './support/random-cases';

const CASES = randomCases({ mixed: 0, scored: 0, dense: 0, quotas: 60 }, 7);

/** What is written of the quotas, and what came of them. */
function traitsOf({ rules, rows, records }: LiveCase): string[] {
  const { compiled } = validateRules(rules);
  if (!compiled) throw new Error('a case is valid');
  const [{ id: population, titles = [] }] = rules.populations as [LiveCase['rules']['populations'][0]];
  const { evaluation } = decideWithGraph({
    compiled,
    tables: [tableOf(rules, population, rows[population] ?? [])],
    records: { ...NO_RECORDS, ...records },
    problems: [],
    explain: false,
    language: 'vi',
  });
  return titles.flatMap(({ id, quota, vote }) => {
    const quotas = [quota ?? []].flat();
    const { seating } = evaluation.result<TitleResult>(nodeId(population, id));
    const isWalked = quotas.length > 1 || quotas.some(({ parts = [] }) => parts.length > 0);
    const cuts = [...(seating?.cuts ?? [])];
    return [
      ...quotas.flatMap(writtenIn),
      ...(quotas.length > 1 ? ['several'] : []),
      ...(isWalked && vote?.refill ? ['walked, passing on'] : []),
      ...(isWalked ? cuts.map(([, { rows: tied }]) => `walked, tied ${tied.length > 1}`) : []),
      ...(isWalked && seating && seating.chosen.size > 0 ? ['walked, chosen'] : []),
      ...(seating?.quotas ?? []).flatMap(({ isSet, isKnown, isPending, raisedFrom }) => [
        ...(isSet ? ['recorded seats'] : []),
        ...(isKnown ? [] : ['unknown seats']),
        ...(isPending ? ['pending remainders'] : []),
        ...(raisedFrom === undefined ? [] : ['raised']),
      ]),
    ];
  });
}

function writtenIn(quota: Quota): string[] {
  const { atLeast, parts = [], tie = 'council', rounding } = quota;
  return [
    ...('shareBy' in quota ? [`share by ${quota.shareBy.column}`] : []),
    ...('count' in quota && typeof quota.count === 'string' ? ['computed count'] : []),
    ...(atLeast?.where === undefined ? [] : ['at least where']),
    ...(rounding === 'largest-remainder' ? ['largest remainder'] : []),
    ...parts.flatMap(({ atMost, atLeast: least }) => [
      ...(atMost === undefined ? [] : [`part at most, ${tie}`]),
      ...(least === undefined ? [] : [`part at least, ${tie}`]),
    ]),
    ...(parts.length > 1 ? ['several parts'] : []),
  ];
}

describe('the random cases of quotas', () => {
  it('have every kind of quota, and what may come of it', () => {
    const counts = new Map<string, number>();
    for (const trait of CASES.flatMap(traitsOf)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
    const ties = ['council', 'none', 'all'];
    const wanted = [
      ...['loại', 'mức', 'nhỏ', 'định_biên'].map((column) => `share by ${column}`),
      ...['computed count', 'at least where', 'largest remainder', 'several', 'several parts'],
      ...ties.flatMap((tie) => [`part at most, ${tie}`, `part at least, ${tie}`]),
      ...['walked, passing on', 'walked, tied true', 'walked, chosen'],
      ...['recorded seats', 'unknown seats', 'pending remainders', 'raised'],
    ];
    expect(wanted.filter((trait) => (counts.get(trait) ?? 0) < 4)).toEqual([]);
  });
});
